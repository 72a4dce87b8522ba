"""The words of the two sets of discovery that the defendant served."""

INTRODUCTION = (
    "Defendant DALE BRANNOCK requests that Plaintiff MARISOL QUINTANILLA-REYES answer the following "
    "special interrogatories, separately and fully, in writing and under oath, within thirty (30) "
    "days of service, under Code of Civil Procedure sections 2030.010 through 2030.310."
)
DEFINITIONS = (
    'A. "YOU" and "YOUR" mean Plaintiff MARISOL QUINTANILLA-REYES and any person acting on her behalf.',
    'B. "INCIDENT" means the collision of February 14, 2026, at or near the intersection of Shaw '
    "Avenue and Cedar Avenue in Fresno, California, that is the subject of the complaint.",
    'C. "PERSON" means a natural person, firm, association, organization, partnership, business, '
    "trust, corporation or public entity.",
    'D. "IDENTIFY", as to a PERSON, means to state the name, last known address and telephone number; '
    "as to a DOCUMENT, its date, author, kind and present custodian.",
    'E. "HEALTH CARE PROVIDER" means any PERSON referred to in Code of Civil Procedure section '
    "667.7(e)(3), and any chiropractor, therapist, ambulance service or imaging center.",
    'F. "DOCUMENT" means a writing as defined in Evidence Code section 250, and includes '
    "electronically stored information.",
    'G. "YOUR VEHICLE" means the motor vehicle that YOU were driving at the time of the INCIDENT.',
    'H. "DEFENDANT" means Defendant DALE BRANNOCK.',
    'I. "STATEMENT" means a written, recorded, transcribed or electronically stored account by a '
    "PERSON of what that PERSON saw, heard, said or did.",
    'J. "LIEN" means any claim, by contract, by statute or in equity, to be paid or reimbursed out of '
    "any sum that YOU may recover in this action.",
)
INSTRUCTIONS = (
    "1. Answer each interrogatory as completely and straightforwardly as the information reasonably "
    "available to YOU permits, including information held by YOUR attorneys, agents and insurers. If "
    "an interrogatory cannot be answered completely, answer it to the extent possible.",
    "2. If YOU do not have enough personal knowledge to answer an interrogatory in full, say so, but "
    "make a reasonable and good faith effort to obtain the information by inquiry of others.",
    "3. If YOU object to an interrogatory or to part of it, set forth the specific ground of the "
    "objection clearly and answer the remainder. If the objection is based on a privilege, state the "
    "privilege that is claimed and the facts on which the claim rests.",
    "4. Where an answer may be found in DOCUMENTS, YOU may specify them in enough detail that they "
    "can be located, under Code of Civil Procedure section 2030.230.",
)
INTERROGATORIES = (
    "IDENTIFY each PERSON who helped to prepare the responses to these interrogatories. (Do not "
    "identify anyone who simply typed or reproduced the responses.)",
    "State each name that YOU have used, the dates of its use, and YOUR date of birth.",
    "State each address at which YOU have resided in the last five years and the dates of residence.",
    "State the name, address and telephone number of each employer YOU have had in the last five "
    "years, with YOUR job title, dates of employment and rate of pay at each.",
    "Describe in detail how the INCIDENT happened.",
    "Describe each injury YOU attribute to the INCIDENT, the part of the body injured, and whether "
    "YOU still have any complaint from it.",
    "IDENTIFY each HEALTH CARE PROVIDER who examined or treated YOU for any injury YOU attribute to "
    "the INCIDENT, including the dates and the charges.",
    "IDENTIFY each medication, prescribed or not, that YOU have taken for any injury YOU attribute to "
    "the INCIDENT, with the PERSON who prescribed it, the dates and the cost.",
    "If any HEALTH CARE PROVIDER has advised that YOU may need future or additional treatment for any "
    "injury YOU attribute to the INCIDENT, IDENTIFY the HEALTH CARE PROVIDER and state the treatment, "
    "the complaint for which it was advised, and its estimated cost.",
    "If YOU contend that YOU lost income as a result of the INCIDENT, state each date on which YOU did "
    "not work, the hours lost, YOUR rate of pay, and the total income lost to date.",
    "If YOU contend that YOU will lose income in the future as a result of the INCIDENT, state all "
    "facts on which YOU base the contention and an estimate of the amount.",
    "State all facts about every injury, illness or medical condition YOU have had at any time in YOUR life.",
    "IDENTIFY each HEALTH CARE PROVIDER who, in the ten years before the INCIDENT, examined or treated "
    "YOU for any complaint of the neck, the back, the shoulders, the arms or the hands.",
    "IDENTIFY each action filed, claim made or demand presented by YOU, in the last ten years, for "
    "personal injury or workers' compensation benefits, with its date, court and outcome.",
    "IDENTIFY each PERSON who witnessed the INCIDENT or the events immediately before or after it.",
    "IDENTIFY each PERSON from whom YOU or anyone acting on YOUR behalf has obtained a written or "
    "recorded statement about the INCIDENT, and the date of each statement.",
    "State the speed of YOUR VEHICLE at each second in the five seconds before the collision, and the "
    "color of the traffic signal that faced YOU when YOUR VEHICLE entered the intersection.",
    "If YOU used any mobile telephone or other electronic device in the ten minutes before the "
    "INCIDENT, IDENTIFY the device, its number, its carrier and the use that YOU made of it.",
    "IDENTIFY each photograph, film, videotape, diagram or model of any place, object or individual "
    "concerning the INCIDENT or YOUR injuries, and the PERSON who has it.",
    "IDENTIFY each policy of insurance, health plan, medical payments coverage or public benefit that "
    "has paid any expense YOU attribute to the INCIDENT, and state each amount paid, the date, and the payee.",
    "IDENTIFY each PERSON who has asserted a lien on, or a right to be reimbursed from, any recovery "
    "in this action, and state the amount asserted.",
    "If YOU contend that YOUR VEHICLE or other property was damaged in the INCIDENT, describe each item, "
    "the damage, the cost of repair, and each PERSON who has paid any of it.",
    "State all facts on which YOU base any contention that DEFENDANT violated a statute, ordinance or "
    "regulation, and IDENTIFY the statute, ordinance or regulation.",
    "State each activity in which YOU took part before the INCIDENT that YOU contend YOU cannot do, or "
    "can do only with difficulty, because of the INCIDENT.",
    "IDENTIFY each social media account that YOU have used since the INCIDENT, by its service and user "
    "name, and each item posted there that concerns the INCIDENT or YOUR physical condition.",
    "If YOU were examined by any HEALTH CARE PROVIDER at the request of an insurer, an employer or a "
    "public agency since the INCIDENT, IDENTIFY the HEALTH CARE PROVIDER and state the date and the "
    "reason of each examination.",
    "State each restriction on YOUR work that any HEALTH CARE PROVIDER imposed after the INCIDENT, with "
    "its first and last day, and IDENTIFY the DOCUMENT that records it.",
    "If YOU were insured by, or enrolled in, Medicare or Medi-Cal at any time since the INCIDENT, state "
    "the program, the dates of enrollment and whether it has paid for any treatment.",
    "If YOU have been in any other collision, fall or event that injured any part of YOUR body in the "
    "ten years before the INCIDENT or at any time after it, state its date, its place and the injury.",
    "IDENTIFY each DOCUMENT, other than those produced with these responses, that supports YOUR claim "
    "for damages, and the PERSON who has custody of it.",
    "State whether YOU were wearing a seat belt at the time of the INCIDENT, the kind of belt, and "
    "whether it or any air bag of YOUR VEHICLE failed to work.",
    "IDENTIFY each PERSON who transported YOU from the scene of the INCIDENT or to any appointment with "
    "a HEALTH CARE PROVIDER, and state any charge for it.",
    "If YOU contend that any PERSON other than DEFENDANT is responsible for the INCIDENT or for any "
    "injury YOU attribute to it, IDENTIFY the PERSON and state all facts on which YOU base the "
    "contention.",
    "State the nature, date and amount of each other expense or item of damage, not stated in response "
    "to another interrogatory, that YOU attribute to the INCIDENT.",
)
DEMAND = (
    "Defendant DALE BRANNOCK demands, under Code of Civil Procedure section 2031.010 et seq., that "
    "Plaintiff MARISOL QUINTANILLA-REYES produce the DOCUMENTS described below for inspection and "
    "copying on December 9, 2026, at 10:00 a.m., at the offices of Harlan & Voss LLP, 5200 North Palm "
    "Avenue, Suite 310, Fresno, California 93704, and serve a written response under oath within "
    "thirty (30) days of service. Copies sent to the office before that date will be accepted in place "
    "of attendance."
)
DEMAND_DEFINITIONS = (
    DEFINITIONS[0],
    DEFINITIONS[1],
    'C. "DOCUMENT" means a writing as defined in Evidence Code section 250, and includes '
    "electronically stored information, which is to be produced in PDF or in its native form.",
    'D. "HEALTH CARE PROVIDER" means any PERSON referred to in Code of Civil Procedure section '
    "667.7(e)(3), and any chiropractor, therapist, ambulance service or imaging center.",
    'E. "PERSON" means a natural person, firm, association, organization, partnership, business, '
    "trust, corporation or public entity.",
)
DEMAND_INSTRUCTIONS = (
    "1. YOU are to produce all responsive DOCUMENTS in YOUR possession, custody or control, including "
    "those held by YOUR attorneys, agents, insurers and HEALTH CARE PROVIDERS, and to identify each "
    "with the number of the request to which it responds (Code Civ. Proc., section 2031.280(a)).",
    "2. If a DOCUMENT is withheld on a claim of privilege, provide a privilege log that gives its date, "
    "author, recipients, general subject and the privilege that is claimed.",
    "3. If a responsive DOCUMENT has been lost, discarded or destroyed, state when, how and why, and who last had it.",
)
DEMANDS = (
    "All DOCUMENTS that concern examination or treatment of YOU by any HEALTH CARE PROVIDER for any "
    "injury YOU attribute to the INCIDENT.",
    "All bills, statements, ledgers and explanations of benefits for any expense YOU attribute to the INCIDENT.",
    "All DOCUMENTS that concern examination or treatment of YOU for any complaint of the neck, the back, "
    "the shoulders, the arms or the hands in the ten years before the INCIDENT.",
    "All photographs, films, videotapes and recordings of the INCIDENT, of its scene, of any vehicle "
    "involved in it, and of YOUR injuries.",
    "All reports of the INCIDENT made by any public agency or by any PERSON in the ordinary course of business.",
    "All statements, written or recorded, of any PERSON about the INCIDENT.",
    "All DOCUMENTS that support YOUR claim for loss of income, including pay stubs, Forms W-2, tax "
    "returns and letters of YOUR employer, from January 1, 2023 to the present.",
    "All DOCUMENTS that concern any lien on, or right to be reimbursed from, any recovery in this action.",
    "All DOCUMENTS that concern damage to, and repair, appraisal or sale of, the vehicle that YOU were "
    "driving at the time of the INCIDENT.",
    "All policies of insurance and declarations pages under which YOU have claimed or may claim any "
    "benefit on account of the INCIDENT, including medical payments and uninsured motorist coverage.",
    "All communications between YOU and DEFENDANT, or between YOU and any insurer of DEFENDANT, about the INCIDENT.",
    "All DOCUMENTS that concern any other claim or action for personal injury or workers' compensation "
    "benefits made by YOU in the ten years before the INCIDENT.",
    "All DOCUMENTS that show the calls, messages and data used by any mobile telephone in YOUR "
    "vehicle from 5:30 p.m. to 5:50 p.m. on February 14, 2026.",
    "All DOCUMENTS and items posted by YOU on any social media service since the INCIDENT that concern "
    "the INCIDENT, YOUR injuries or YOUR physical activities.",
)
SERVICE = (
    "I am employed in the County of Fresno, State of California. I am over the age of eighteen and not "
    "a party to this action. My business address is 5200 North Palm Avenue, Suite 310, Fresno, "
    "California 93704, and my electronic service address is galaniz@harlanvoss.example.",
    "On November 5, 2026, I served the foregoing {title} on the interested parties in this action, "
    "addressed as follows:",
)
SERVED_ON = (
    "P. Okafor, OKAFOR LINDQVIST LLP",
    "2300 Tulare Street, Suite 400, Fresno, California 93721",
    "pokafor@okaforlindqvist.example",
    "Attorneys for Plaintiff MARISOL QUINTANILLA-REYES",
)
METHODS = (
    "[X]  BY ELECTRONIC SERVICE: I transmitted the document in PDF from my electronic service address "
    "to the electronic service address above, under Code of Civil Procedure section 1010.6. I received "
    "no message that the transmission was incomplete.",
    "[  ]  BY MAIL: (not used)",
    "[  ]  BY OVERNIGHT DELIVERY: (not used)",
    "[  ]  BY PERSONAL SERVICE: (not used)",
)
OATH = (
    "I declare under penalty of perjury under the laws of the State of California that the foregoing is "
    "true and correct. Executed on November 5, 2026, at Fresno, California."
)
