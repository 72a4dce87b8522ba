"""What a crash report looks like."""

from __future__ import annotations

from extractors.cues import Cues

CUES = Cues(
    titles=(
        "traffic crash report", "traffic collision report", "crash report", "accident report",
        "police accident report", "motor vehicle accident report", "motor vehicle crash report",
        "police traffic collision report", "texas peace officers crash report", "peace officers crash report",
        "florida traffic crash report", "state of florida traffic crash report", "uniform crash report",
        "uniform police traffic accident report", "traffic accident report", "vehicle collision report",
        "collision report", "traffic crash coding", "narrative supplemental", "narrative supplement",
        "georgia motor vehicle crash report", "illinois traffic crash report", "driver exchange", "incident report",
        "police report", "factual diagram",
    ),
    phrases={
        "chp 555": 2.5, "chp 556": 3.0, "narrative supplemental": 2.0, "my investigation": 0.6,
        "cr 3": 1.2, "hsmv 90010": 2.5, "hsmv": 1.0, "mv 104a": 2.5, "mv 104": 1.5, "party 1": 1.0,
        "party 2": 0.8, "unit 1": 0.8, "unit 2": 0.6, "vehicle 1": 0.4, "vehicle 2": 0.3, "v 1": 0.5, "v 2": 0.4,
        "p 1": 0.5, "p 2": 0.4, "officer": 0.5, "reporting officer": 1.0, "investigating officer": 1.0, "badge": 0.7,
        "badge no": 0.6, "beat": 0.5, "ncic": 1.2, "drivers license": 0.8, "driver license": 0.6,
        "insurance carrier": 0.5, "insurance company": 0.3, "collision occurred on": 1.5, "crash occurred on": 1.5,
        "at intersection with": 1.2, "hit run": 0.5, "no injured": 0.7, "primary collision factor": 1.5,
        "primary crash factor": 1.5, "party at fault": 0.5, "movement preceding": 1.0, "weather": 0.5,
        "lighting": 0.4, "roadway surface": 0.9, "roadway condition": 0.6, "traffic control": 0.5,
        "safety equipment": 0.5, "air bag": 0.3, "citation": 0.7, "citations": 0.7, "cited": 0.4,
        "contributing factors": 0.8, "contributing circumstances": 0.8, "crash narrative": 1.0, "narrative": 0.4,
        "license plate": 0.6, "witness": 0.3, "witnesses": 0.3, "police department": 0.8, "highway patrol": 0.8,
        "sheriff": 0.5, "area of impact": 0.8, "direction of travel": 0.5, "injured witnesses": 0.8,
        "damage area": 0.4, "posted speed": 0.6, "speed limit": 0.3, "time 2400": 1.0, "local report number": 0.9,
        "report number": 0.3, "case number": 0.1, "crash date": 0.9, "date of crash": 0.6, "accident date": 0.4,
        "chief complaint": -2.0, "premium": -1.0, "our insured": -2.0, "dear": -1.5, "labor": -0.8,
        "balance due": -1.5,
    },
    captions=(
        "drivers license number", "insurance carrier", "policy number", "vehicle identification number",
        "license plate", "owners name", "dir of travel", "speed limit", "date of birth", "safety equip", "veh year",
        "make model", "hit run", "city", "county", "beat", "vehicle type",
    ),
    layout={"letter": -2.0, "money_table": -2.0, "numbered_lines": -1.5, "form": 1.0},
)  # fmt: skip
