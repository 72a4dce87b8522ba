"""What the officer wrote about the collision."""

NARRATIVE: list[tuple[str, str]] = [
    (
        "NOTIFICATION:",
        "On Saturday, 02/14/2026, at 1743 hours, I was dispatched to an injury crash at Shaw Ave "
        "and Cedar Ave, Fresno. I responded from Blackstone Ave and arrived at 1749 hours. All "
        "times, speeds and measurements are approximate. Measurements were made by roll wheel.",
    ),
    (
        "STATEMENT OF FACTS - SCENE:",
        "The scene is the intersection of Shaw Ave (east-west, three through lanes and two left "
        "turn lanes each way, 40 mph) and Cedar Ave (north-south, two through lanes and a left "
        "turn lane each way, 40 mph). The intersection is controlled by traffic signals on all "
        "four approaches, all of which I saw working in sequence. It was dusk, the sky was clear, "
        "the roadway was dry and the street lights were on. No obstruction to view was noted.",
    ),
    (
        "PARTY 1 (Brannock):",
        "V-1, a white 2019 Ford F-150, was located at rest facing southeast in the southeast part "
        "of the intersection. Party 1 was identified by his California driver license. V-1 had "
        "moderate damage to the front end: bumper, grille, hood and both headlamps.",
    ),
    (
        "PARTY 2 (Quintanilla-Reyes):",
        "V-2, a silver 2017 Honda Civic, was located at rest facing northeast on the east "
        "crosswalk. Party 2 was in the driver seat, wearing her lap and shoulder belt. V-2 had "
        "major damage to the left side: both left doors were pushed in 9 inches, the left B "
        "pillar was bent, and the left curtain air bag and driver air bag had deployed.",
    ),
    (
        "PHYSICAL EVIDENCE:",
        "I found 31 feet of tire friction mark from V-1, beginning at the area of impact (AOI). "
        "There was no friction mark from V-1 before it. A field of glass and "
        "plastic lay between the AOI and V-2. The AOI was 18 feet north of the south curb line "
        "of Shaw Ave and 9 feet east of the west curb line of Cedar Ave.",
    ),
    (
        "STATEMENT OF PARTY 1:",
        "Party 1 said in essence: he was driving V-1 southbound on Cedar Ave in the right lane at "
        "40 mph. He was looking for the driveway of a store. He thought that the light was yellow. "
        "He did not see V-2 until he hit it. He was not hurt. He had not used his telephone.",
    ),
    (
        "STATEMENT OF PARTY 2:",
        "Party 2 said in essence: she was driving V-2 eastbound on Shaw Ave in the center lane on "
        "her way home. Her light was green before she reached the crosswalk. She was going 35 mph. "
        "She saw headlights at her left window and was struck. She complained of pain to her neck "
        "and of tingling in her left hand. She was placed in a cervical collar and taken to "
        "Sierra Crest Medical Center by Valley Star Ambulance.",
    ),
    (
        "STATEMENT OF WITNESS (Sandoval):",
        "Witness Sandoval was stopped on eastbound Shaw Ave in the left turn lane, waiting for a "
        "green arrow, with a full view of Cedar Ave to the north. She said that the eastbound "
        "through lights were green and had been green for several seconds. She saw the white "
        'pickup come south on Cedar Ave and said it "ran the red, he never slowed." She did not '
        "see the brake lights of V-1 before the impact. She does not know either driver.",
    ),
    (
        "OPINIONS AND CONCLUSIONS - SUMMARY:",
        "Party 1 was driving V-1 southbound on Cedar Ave, approaching Shaw Ave. Party 2 was "
        "driving V-2 eastbound on Shaw Ave, entering the intersection on a green light. Party 1 "
        "entered the intersection on a red light. The front of V-1 struck the driver's side of "
        "V-2. V-2 was pushed to the southeast and came to rest on the east crosswalk.",
    ),
    (
        "AREA OF IMPACT:",
        "The area of impact was established by the friction marks, the debris and the statements.",
    ),
    (
        "INTOXICATION:",
        "I smelled no alcohol about either party and saw no objective signs of intoxication. Party "
        "1 was given a preliminary alcohol screening test with his consent; the result was 0.00.",
    ),
    (
        "CAUSE:",
        "Party 1 caused this collision by driving in violation of VC 21453(a), failure to stop at "
        "a steady red signal. The cause is established by the statement of Witness Sandoval, the "
        "statement of Party 2 and the physical evidence. No contributing factor is attributed to "
        "Party 2.",
    ),
    (
        "RECOMMENDATIONS:",
        "Party 1 (Dale Brannock) was cited at the scene for VC 21453(a), citation F-2261907. No "
        "further action. Photographs were booked as evidence.",
    ),
]
