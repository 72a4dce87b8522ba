"""What the therapists wrote at each visit, in order."""

FIRST_NOTES = (
    ("Sore after the evaluation, settled by evening. Neck 6/10. Left thumb numb since waking.", 6),
    ("Slept in two stretches. Neck 6/10. Arm pain down to the wrist after folding laundry.", 6),
    ("Arm eased for about three hours after last visit's traction. Neck 5/10.", 5),
    ("Neck 5/10. Tingling less constant. Steroid pack finished, stomach fine.", 5),
    ("Neck 5/10. Saw Dr. Ortega on 3/27, stays off work until 4/10. Thumb numb on and off.", 5),
    ("Neck 5/10, headache at the back of the head yesterday. Doing home exercises twice a day.", 5),
    ("No headache since last visit. Neck 4/10. Carried a 10 lb bag on the right side.", 4),
    ("Neck 4/10. Woke once. Arm pain only after the dishes.", 4),
    ("Neck 4/10. Turned to check the blind spot without stopping short for the first time.", 4),
    ("Returned to work today, half the shift on her feet. Neck 5/10 now, thumb tingling.", 5),
    ("Neck 4/10 after work. Co-worker lifts the heavy cartons. Uses breaks for chin tucks.", 4),
    ("Neck 4/10. A dull ache between the shoulder blades by the end of the shift.", 4),
    ("Neck 3/10. Slept through the night. Thumb tingling twice over the weekend.", 3),
    ("Neck 3/10. Overhead racks at work still bring on the left shoulder ache.", 3),
    ("Neck 3/10. Authorization of further visits not yet received from the plan.", 3),
)
SECOND_NOTES = (
    ("Sore from yesterday's re-evaluation. Neck 4/10. Stiff in the mornings since the break.", 4),
    ("Neck 4/10. Loosens up faster today. Thumb quiet.", 4),
    ("Neck 3/10. Worked a long weekend shift without leaving early.", 3),
    ("Neck 3/10. Drove to Visalia and back, turned her head freely.", 3),
    ("Neck 2/10. No tingling since last visit.", 2),
    ("Neck 2/10. Lifted 30 lb cartons at work with care.", 2),
)
OBJECTIVES = (
    "Left upper trapezius and levator guarded, trigger point at the superior angle. Distraction test relieves the arm.",
    "Scapular winging on fatigue. Deep neck flexor hold short of target, chin lifts at the end.",
    "Median nerve glide reaches 15 degrees further before symptoms than at the start of the visit.",
    "Segmental stiffness C5-C6 left side, eased by grade III lateral glides. No spasm.",
    "Upright posture held through the set with two verbal cues. Wrist extension 4/5 left.",
)
ASSESSMENTS = (
    "Tolerated well. Irritability moderate. Pain centralizes with traction, which favours the plan.",
    "Responding as expected. Needs cues for scapular setting. No adverse reaction.",
    "Gains in motion hold from visit to visit. Endurance still limits work tasks.",
    "Progressing toward goals 1 and 2. Neural tension less than at evaluation.",
    "Quality of movement better. Left grip and wrist extension lag behind.",
)
PLANS = (
    "Continue per plan of care. Home: chin tucks 10x3, scapular squeezes, ice as needed.",
    "Add resistance band rows next visit. Home program reviewed and demonstrated.",
    "Progress deep flexor holds to 10 seconds. Continue intermittent traction at 18 lb.",
    "Begin lifting simulation, floor to waist, 10 lb. Continue nerve glides.",
    "Advance overhead reach with 3 lb. Review workstation set-up.",
)
EXERCISES = (
    ("Chin tuck, supine", "3 x 10, 5 s"), ("Scapular retraction, band", "3 x 12"),
    ("Median nerve glide, left", "2 x 10"), ("Wrist extension, left", "3 x 12"),
    ("Wall slide", "2 x 12"), ("Lift simulation, floor to waist", "2 x 8"),
)  # fmt: skip
EVALUATION_HISTORY = (
    "37-year-old woman referred by Daniel R. Ortega, MD with cervical disc disorder at C5-C6 with left "
    "radiculopathy after a motor vehicle collision on 02/14/2026: belted driver, struck on the driver's "
    "side by a pick-up truck. Emergency department the same day, CT negative for fracture. MRI 03/02/2026: "
    "C5-C6 protrusion 4 mm against the left C6 root. Constant neck pain, left arm pain to the thumb and "
    "index finger, numbness, drops objects. Off work. Prior level of function: full duty as packaging "
    "lead, lifting to 40 lb, volleyball weekly, no limits in self-care or housework."
)
EVALUATION_FINDINGS = (
    "Forward head posture, left shoulder elevated, upper thoracic kyphosis increased. Cervical motion and "
    "strength as in the tables. Spurling positive left, distraction relieves, upper limb tension test A "
    "positive left at 40 degrees short of full elbow extension. Grip 18 kg left, 31 kg right. Light touch "
    "reduced left C6. Neck Disability Index 46 % (severe). Palpation: left C4 to C7 paraspinals, upper "
    "trapezius and levator tender with guarding."
)
GOALS = (
    "In 4 weeks: independent in home program; sleep without waking from pain 5 nights of 7.",
    "In 4 weeks: left rotation 60 degrees for driving; Neck Disability Index 30 % or less.",
    "In 8 weeks: lift 40 lb floor to waist and 15 lb overhead without arm symptoms.",
    "In 8 weeks: left wrist extension 5-/5, grip within 15 % of right.",
    "In 8 weeks: full shift as packaging lead with neck pain 2/10 or less.",
)
REEVALUATION_HISTORY = (
    "Seen for 16 visits from 03/16/2026 to 04/28/2026. No visits from 04/29/2026 to 05/18/2026: the second "
    "course was requested on 04/24/2026 and the plan's authorization arrived on 05/18/2026. In that time "
    "she did home exercises and worked full shifts. Stiffness and morning pain came back, neck 4/10, "
    "thumb tingling two or three times a week. Not seen elsewhere for the neck in May before today."
)
REEVALUATION_FINDINGS = (
    "Posture improved, slight forward head. Cervical motion and strength as in the tables. Spurling "
    "negative for arm pain. Upper limb tension test A positive at 15 degrees. Grip 25 kg left, 32 kg right. "
    "Neck Disability Index 24 % (moderate), was 46 %. Goals 1 and 2 met; 3 to 5 partly met."
)
DISCHARGE_HISTORY = (
    "24 visits from 03/16/2026 to 06/05/2026. Neck 2/10 at worst 4/10 after long shifts. Works full duty. "
    "Thumb tingling less than once a week. Satisfied with the result, will go on with the home program."
)
DISCHARGE_FINDINGS = (
    "Cervical rotation 70 left, 76 right. Left wrist extension 5-/5, biceps 5/5. Grip 29 kg left, 32 kg "
    "right. Lifts 40 lb floor to waist, 15 lb overhead. Neck Disability Index 14 % (mild). Goals 1 to 4 "
    "met, goal 5 met on most days."
)
