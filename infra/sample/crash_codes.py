"""The coded boxes on the second page of the crash report, with the officer's marks."""

CodeList = tuple[str, list[str], dict[str, str]]

# Title, the items as printed, and per marked item the party columns ("*" for a plain box).
COLUMN_A: list[CodeList] = [
    (
        "PRIMARY CRASH FACTOR - PARTY AT FAULT: 1",
        [
            "A VC SECTION: 21453(a)   CITED: YES",
            "B OTHER IMPROPER DRIVING",
            "C OTHER THAN DRIVER",
            "D UNKNOWN",
        ],
        {"A": "*"},
    ),
    (
        "WEATHER (MARK 1 TO 2 ITEMS)",
        ["A CLEAR", "B CLOUDY", "C RAINING", "D SNOWING", "E FOG / VISIBILITY", "F OTHER", "G WIND"],
        {"A": "*"},
    ),
    (
        "LIGHTING",
        [
            "A DAYLIGHT",
            "B DUSK - DAWN",
            "C DARK - STREET LIGHTS",
            "D DARK - NO STREET LIGHTS",
            "E DARK - LIGHTS NOT FUNCTIONING",
        ],
        {"B": "*"},
    ),
    ("ROADWAY SURFACE", ["A DRY", "B WET", "C SNOWY - ICY", "D SLIPPERY (MUDDY, OILY)"], {"A": "*"}),
    (
        "ROADWAY CONDITION(S)",
        [
            "A HOLES, DEEP RUT",
            "B LOOSE MATERIAL ON ROADWAY",
            "C OBSTRUCTION ON ROADWAY",
            "D CONSTRUCTION - REPAIR ZONE",
            "E REDUCED ROADWAY WIDTH",
            "F FLOODED",
            "G OTHER",
            "H NO UNUSUAL CONDITIONS",
        ],
        {"H": "*"},
    ),
]
COLUMN_B: list[CodeList] = [
    (
        "TRAFFIC CONTROL DEVICES",
        [
            "A CONTROLS FUNCTIONING",
            "B CONTROLS NOT FUNCTIONING",
            "C CONTROLS OBSCURED",
            "D NO CONTROLS PRESENT / FACTOR",
        ],
        {"A": "*"},
    ),
    (
        "TYPE OF CRASH",
        [
            "A HEAD-ON",
            "B SIDE SWIPE",
            "C REAR END",
            "D BROADSIDE",
            "E HIT OBJECT",
            "F OVERTURNED",
            "G VEHICLE / PEDESTRIAN",
            "H OTHER",
        ],
        {"D": "*"},
    ),
    (
        "MOTOR VEHICLE INVOLVED WITH",
        [
            "A NON-COLLISION",
            "B PEDESTRIAN",
            "C OTHER MOTOR VEHICLE",
            "D MOTOR VEHICLE ON OTHER ROADWAY",
            "E PARKED MOTOR VEHICLE",
            "F TRAIN",
            "G BICYCLE",
            "H ANIMAL",
            "I FIXED OBJECT",
            "J OTHER OBJECT",
        ],
        {"C": "*"},
    ),
    (
        "PEDESTRIAN'S ACTIONS",
        [
            "A NO PEDESTRIANS INVOLVED",
            "B CROSSING IN CROSSWALK",
            "C CROSSING - NOT IN CROSSWALK",
            "D IN ROAD - INCLUDES SHOULDER",
            "E NOT IN ROAD",
            "F APPROACHING SCHOOL BUS",
        ],
        {"A": "*"},
    ),
]
COLUMN_C: list[CodeList] = [
    (
        "SPECIAL INFORMATION",
        [
            "A HAZARDOUS MATERIAL",
            "B CELL PHONE HANDHELD IN USE",
            "C CELL PHONE HANDSFREE IN USE",
            "D CELL PHONE NOT IN USE",
            "E SCHOOL BUS RELATED",
            "F 75 FT MOTORTRUCK COMBO",
        ],
        {"D": "12"},
    ),
    (
        "OTHER ASSOCIATED FACTOR(S)",
        [
            "A VC SECTION VIOLATION",
            "B VC SECTION VIOLATION",
            "C VC SECTION VIOLATION",
            "D VC SECTION VIOLATION",
            "E VISION OBSCUREMENT",
            "F INATTENTION",
            "G STOP & GO TRAFFIC",
            "H ENTERING / LEAVING RAMP",
            "I PREVIOUS CRASH",
            "J UNFAMILIAR WITH ROAD",
            "K DEFECTIVE VEH. EQUIPMENT",
            "L UNINVOLVED VEHICLE",
            "M OTHER",
            "N NONE APPARENT",
            "O RUNAWAY VEHICLE",
        ],
        {"F": "1", "N": "2"},
    ),
    (
        "SAFETY EQUIPMENT",
        [
            "B UNKNOWN",
            "G LAP / SHOULDER HARNESS USED",
            "H LAP / SHOULDER HARNESS NOT USED",
            "L AIR BAG DEPLOYED",
            "M AIR BAG NOT DEPLOYED",
            "P NOT REQUIRED",
        ],
        {"G": "12", "L": "2", "M": "1"},
    ),
]
COLUMN_D: list[CodeList] = [
    (
        "MOVEMENT PRECEDING CRASH",
        [
            "A STOPPED",
            "B PROCEEDING STRAIGHT",
            "C RAN OFF ROAD",
            "D MAKING RIGHT TURN",
            "E MAKING LEFT TURN",
            "F MAKING U TURN",
            "G BACKING",
            "H SLOWING / STOPPING",
            "I PASSING OTHER VEHICLE",
            "J CHANGING LANES",
            "K PARKING MANEUVER",
            "L ENTERING TRAFFIC",
            "M OTHER UNSAFE TURNING",
            "N XING INTO OPPOSING LANE",
            "O PARKED",
            "P MERGING",
            "Q TRAVELING WRONG WAY",
            "R OTHER",
        ],
        {"B": "12"},
    ),
    (
        "SOBRIETY - DRUG - PHYSICAL",
        [
            "A HAD NOT BEEN DRINKING",
            "B HBD - UNDER INFLUENCE",
            "C HBD - NOT UNDER INFLUENCE",
            "D HBD - IMPAIRMENT UNKNOWN",
            "E UNDER DRUG INFLUENCE",
            "F IMPAIRMENT - PHYSICAL",
            "G IMPAIRMENT NOT KNOWN",
            "H NOT APPLICABLE",
            "I SLEEPY / FATIGUED",
        ],
        {"A": "12"},
    ),
]
COLUMNS = (COLUMN_A, COLUMN_B, COLUMN_C, COLUMN_D)
