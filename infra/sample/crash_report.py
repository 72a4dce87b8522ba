"""Draw the police report of the collision, on the state's five-page form."""

from crash_coding import coding_page
from crash_face import face_page
from crash_scene import diagram_page, narrative_pages
from crash_story import NARRATIVE
from drawn import Drawn
from sheet import Sheet


def documents() -> list[Drawn]:
    """Return the crash report."""
    sheet = Sheet("Traffic Crash Report 26-10442")
    face_page(sheet)
    sheet.next_page()
    coding_page(sheet)
    sheet.next_page()
    diagram_page(sheet)
    narrative_pages(sheet)
    return [
        Drawn(
            name="Fresno PD report 26-10442.pdf",
            kind="crash_report",
            pdf=sheet.pdf(),
            record={
                "agency": "Fresno Police Department",
                "report_number": "26-10442",
                "date": "2026-02-14",
                "time": "17:40",
                "location": "Shaw Ave at Cedar Ave",
                "parties": [
                    {
                        "role": "driver",
                        "name": "Dale Brannock",
                        "vehicle": "2019 Ford F-150",
                        "insurer": "Tallgrass Mutual",
                        "policy_number": "TG-55190-2",
                    },
                    {
                        "role": "driver",
                        "name": "Marisol E. Quintanilla-Reyes",
                        "vehicle": "2017 Honda Civic",
                        "insurer": "Keystone Lark Auto",
                        "policy_number": "7743-11",
                    },
                ],
                "citations": ["VC 21453(a)"],
                "narrative": "\n".join(f"{title}\n{words}" if title else words for title, words in NARRATIVE),
            },
            pages=5,
            scan={"skew_degrees": 0.4, "noise": 0.025, "seed": 11},
        )
    ]
