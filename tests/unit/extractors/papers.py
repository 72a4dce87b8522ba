"""Short papers of every kind, as senders word them, for the tests of sorting and splitting."""

MEDICARE_LETTER = """
                  CENTERS FOR MEDICARE & MEDICAID SERVICES
                  Benefits Coordination & Recovery Center
                  PO Box 138832, Oklahoma City, OK 73113

May 6, 2026

ANTON VERHOEVEN
44 PIER ST
ERIE, PA 16501

RE: Beneficiary Name: ANTON VERHOEVEN
    Medicare ID: XXXXXXX12A
    Case Identification Number: 202601290 00123
    Date of Incident: January 29, 2026

CONDITIONAL PAYMENT LETTER

Dear Anton Verhoeven:

Medicare has identified a claim or number of claims for which you have primary payment
responsibility and Medicare has made primary payment. The total conditional payment amount
is $4,118.02. Medicare has a right of reimbursement under the Medicare Secondary Payer law.
"""
PLAN_RECOVERY = """
KESTREL RECOVERY GROUP
Subrogation Services for Great Basin Health
900 River Rd, Louisville, KY 40202

April 1, 2026
Our File: GB-77120
Patient: Odile Brennan
Date of Injury: 12/02/2025

Dear Counsel:

Our office administers recovery for the above self-funded ERISA plan. The plan has paid
benefits of $9,870.15 for care of this injury. Please accept this letter as notice of the
plan's claim to be repaid from any settlement or judgment. Do not disburse funds until this
interest is resolved. Please forward the status of the claim and the adjuster's name.

Sincerely,
M. Tolliver
Recovery Specialist
"""
HOSPITAL_LIEN = """
STATE OF TEXAS
COUNTY OF BEXAR

NOTICE OF HOSPITAL LIEN
Texas Property Code, Chapter 55

Injured person: Fabian Quirke
Date of accident: 03/03/2026
Hospital: Mission Trail General Hospital
Name of person alleged to be liable: Dora Stell
Amount of lien: $18,220.40

The hospital named above claims a lien on any cause of action or claim of the injured person.
"""
OFFER = """
REDWOOD CASUALTY COMPANY
Claims Department   P.O. Box 1200   Reno, NV 89501

August 12, 2026

RE: Our Insured: Leopold Ashworth
    Your Client: Imogen Duarte
    Claim No.: RC-2025-33108
    Loss Date: 08/19/2025

Dear Ms. Farrow:

We have reviewed your demand and the medical specials. We are prepared to resolve this matter
for $14,500.00, inclusive of all liens, in exchange for a full release. Please call me.

Very truly yours,
Ted Marchbanks
Claims Specialist
"""
RESERVATION = """
PIONEER NATIONAL INDEMNITY

CERTIFIED MAIL

June 5, 2026

Policyholder: Dora Stell
Policy: PN 88-4410
Date of Loss: March 3, 2026

RESERVATION OF RIGHTS

Dear Ms. Stell:

Pioneer National is investigating this loss under a full reservation of rights. There is a
question whether the vehicle was used to carry persons for a fee, which the policy excludes.

Sincerely,
L. Amory, Claims Examiner
"""
FIRM_LETTER = """
FARROW & HALE, ATTORNEYS AT LAW
410 Market Street, Sacramento, CA 95814

September 2, 2025

Redwood Casualty Company
Claims Department
P.O. Box 1200, Reno, NV 89501

Re: Our client: Imogen Duarte
    Your insured: Leopold Ashworth
    Date of loss: August 19, 2025
    Claim number: RC-2025-33108

Dear Claims Representative:

Please be advised that this office represents Imogen Duarte for injuries sustained in the above
collision. Direct all further communication to this office. Please disclose the policy limits.

Very truly yours,
Petra Farrow
"""
DEFENCE_LETTER = """
COLE BRANDT LLP
Lawyers
77 State Street, Albany, NY 12207

November 3, 2026

Re: Duarte v. Ashworth

Dear Ms. Farrow:

Enclosed please find a copy of the stipulation extending the time to answer. We represent the
defendant. Kindly return a signed copy.

Very truly yours,
Ines Brandt
"""
EOB = """
GREAT BASIN HEALTH                                   EXPLANATION OF BENEFITS
                                                     THIS IS NOT A BILL
Subscriber: Odile Brennan        Member ID: GB0021187     Group: 40021
Claim: 25340-11982               Processed: 12/20/2025    Provider: Tahoe Imaging

Date        Service          Billed     Not covered   Discount   Allowed   Deductible   We paid   You owe
12/05/2025  MRI lumbar     1,980.00          0.00     1,204.00    776.00       250.00    420.80    355.20
Totals                     1,980.00          0.00     1,204.00    776.00       250.00    420.80    355.20
"""
REMITTANCE = """
MERIDIAN MUTUAL HEALTH
PROVIDER REMITTANCE ADVICE
Check/EFT: 0033810      Date: 02/14/2026     Payee: Bayside Radiology Associates  NPI 1234567893

Patient           Serv date   Proc    Billed   Allowed   CO-45    PR-2     Paid
MARCHETTI OPHELIA 01/17/2026  72148   2,100.00  610.00  1,490.00  122.00   488.00
"""
STATEMENT = """
TAHOE IMAGING CENTER
PO Box 88, Reno, NV 89501              PATIENT STATEMENT

Statement Date: 01/15/2026    Account Number: 55-10288    Amount Due: $355.20
Odile Brennan                 Pay this amount by 02/05/2026

Date        Description                      Charges    Payments    Adjustments    Balance
12/05/2025  MRI lumbar spine                1,980.00                               1,980.00
12/20/2025  Insurance payment                             420.80      1,204.00       355.20
Please make checks payable to Tahoe Imaging Center. Billing questions: 775-555-0188
"""
COLLECTION = """
SIERRA CREDIT SERVICES
Past due balance: $355.20
Creditor: Tahoe Imaging Center     Account: 55-10288
Statement date 04/02/2026
Current 0.00   30 days 0.00   60 days 0.00   Over 90 days 355.20
Please pay the amount due. Make checks payable to Tahoe Imaging Center.
"""
CLAIM_FORM = """
HEALTH INSURANCE CLAIM FORM
APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12
1a. INSURED'S I.D. NUMBER     2. PATIENT'S NAME (Last Name, First Name, Middle Initial)
GB0021187                     BRENNAN, ODILE
21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY     24. A. DATE(S) OF SERVICE  B. PLACE OF SERVICE
A. S39.012A                                      12 02 2025   11   99203   A   310 00   1
25. FEDERAL TAX I.D. NUMBER    26. PATIENT'S ACCOUNT NO.   28. TOTAL CHARGE   29. AMOUNT PAID
88-5550199                     4471                        310 00
33. BILLING PROVIDER INFO & PH #
"""
UNIFORM_BILL = """
MISSION TRAIL GENERAL HOSPITAL          3a PAT. CNTL # 9912004      4 TYPE OF BILL 0131
8 PATIENT NAME  QUIRKE FABIAN           6 STATEMENT COVERS PERIOD  030326  030326
42 REV. CD.  43 DESCRIPTION      44 HCPCS / RATE / HIPPS CODE  45 SERV. DATE  46 SERV. UNITS  47 TOTAL CHARGES
0450         EMERG ROOM          99285                         030326         1              4,210.00
0320         DX X-RAY            73030                         030326         1                610.00
0001         PAGE 1 OF 1         CREATION DATE 031026          TOTALS                        4,820.00
UB-04 CMS-1450                   NUBC
"""
PAYOUT_LOG = """
PIONEER NATIONAL INDEMNITY
PIP PAYOUT LEDGER
Insured: Dora Stell    Claim: PN-26-5512    Loss Date: 03/03/2026    PIP limit: $10,000.00

Paid on     Payee                  Service date   Billed      Paid      Check
03/28/2026  Mission Trail General  03/03/2026    4,820.00   3,856.00   100231
04/11/2026  Bayside Radiology      03/10/2026    2,100.00   1,680.00   100377
Total paid 5,536.00       Remaining benefits 4,464.00
"""
DECLARATIONS = """
PIONEER NATIONAL INDEMNITY
PERSONAL AUTO POLICY DECLARATIONS
Policy Number PN 88-4410     Policy Period 01/01/2026 to 07/01/2026 12:01 A.M.
Named Insured: Dora Stell
Coverages                       Limits                        Premium
Bodily Injury Liability         50,000 / 100,000              188.00
Uninsured Motorist              50,000 / 100,000               41.00
Total premium                                                 229.00
"""
PROTECTION = """
FARROW & HALE, ATTORNEYS AT LAW

LETTER OF PROTECTION

To: Meridian Spine Center                         October 1, 2025
Re: Imogen Duarte

This letter of protection confirms that our office will withhold from the proceeds of any
settlement or judgment such sums as are due for your services and pay them directly to you.
The patient remains responsible for the balance.

Petra Farrow
"""
RETAINER = """
ATTORNEY-CLIENT FEE AGREEMENT
This agreement is made between Imogen Duarte ("Client") and Farrow & Hale ("Attorney").
Client retains Attorney for claims arising from the collision of August 19, 2025. Attorney's
fee is contingent: 33 1/3 percent of the gross recovery before suit, 40 percent after.
Costs and expenses are advanced by Attorney. Client may discharge Attorney at any time.
"""
HIPAA = """
HIPAA AUTHORIZATION TO RELEASE MEDICAL RECORDS
Patient: Imogen Duarte       Date of birth: 06/01/1987
I hereby authorize Meridian Spine Center to disclose my protected health information to
Farrow & Hale. I may revoke this authorization in writing. It expires in one year.
Signature of patient ______________  Date ________
"""
CUSTODIAN = """
AFFIDAVIT OF RECORDS CUSTODIAN
STATE OF NEVADA   COUNTY OF WASHOE
Before me personally appeared Lorna Pike, who being duly sworn says: I am the custodian of
records of Tahoe Imaging Center. The attached records are kept in the regular course of
business. Sworn to and subscribed before me. Notary Public. My commission expires 2027.
"""
COMPLAINT = """
1  Petra Farrow (SBN 000311)
2  FARROW & HALE
3  Attorneys for Plaintiff
4
5  SUPERIOR COURT OF THE STATE OF CALIFORNIA
6  COUNTY OF SACRAMENTO
7
8  IMOGEN DUARTE,               Case No. 26CV00912
9       Plaintiff,
10 v.                           COMPLAINT FOR DAMAGES
11 LEOPOLD ASHWORTH and DOES 1 to 10,
12      Defendants.             DEMAND FOR JURY TRIAL
13
14 Plaintiff alleges:
15 FIRST CAUSE OF ACTION
16 1. On August 19, 2025 defendant negligently drove his car into plaintiff's.
17 WHEREFORE, plaintiff prays for judgment.
"""
DISCOVERY = """
1  COLE BRANDT LLP
2  Attorneys for Defendant
3
4  SUPERIOR COURT OF THE STATE OF CALIFORNIA
5  COUNTY OF SACRAMENTO
6
7  IMOGEN DUARTE,               Case No. 26CV00912
8       Plaintiff,              SPECIAL INTERROGATORIES
9  v.                           TO PLAINTIFF, SET ONE
10 LEOPOLD ASHWORTH,
11      Defendant.
12
13 PROPOUNDING PARTY: Defendant Leopold Ashworth
14 RESPONDING PARTY: Plaintiff Imogen Duarte
15 SET NUMBER: One
16 SPECIAL INTERROGATORY NO. 1:
17 State all facts on which YOU base YOUR claim for loss of earnings.
"""
RESPONSES = """
1  FARROW & HALE
2  Attorneys for Plaintiff
3
4  SUPERIOR COURT OF THE STATE OF CALIFORNIA
5  COUNTY OF SACRAMENTO
6
7  IMOGEN DUARTE,               Case No. 26CV00912
8       Plaintiff,              PLAINTIFF'S RESPONSES TO SPECIAL
9  v.                           INTERROGATORIES, SET ONE
10 LEOPOLD ASHWORTH,
11      Defendant.
12
13 PROPOUNDING PARTY: Defendant Leopold Ashworth
14 RESPONDING PARTY: Plaintiff Imogen Duarte
15 RESPONSE TO SPECIAL INTERROGATORY NO. 1:
16 Objection. Plaintiff responds as follows.
"""
ESTIMATE = """
VALLEY COLLISION CENTER
Preliminary Estimate          RO 20118       Written by: Omar Dietz
Owner: Imogen Duarte          2020 Subaru Outback    VIN: 4S4BTAFC0L3100112   Odometer: 41,220
Line  Oper   Description            Part Number     Qty   Price    Labor   Paint
1     Repl   RT Front door shell    60009AN01A9P     1    912.40    5.1     2.6
2     R&I    RT Mirror                                               0.4
Body Labor  5.5 hrs @ $68.00                             374.00
Grand Total                                            1,498.22
"""
INTAKE = """
NEW CLIENT INTAKE FORM
Client: Imogen Duarte      Date of birth: 06/01/1987     Occupation: Teacher
Date of loss: 08/19/2025   Prior accidents: none         Referred by: a friend
Insurer: Redwood Casualty  Claim number: RC-2025-33108   Health insurance: Great Basin
Injuries: neck, right shoulder
"""
PHOTO = """
Photograph 3 - right front door
Taken 08/21/2025 at Valley Collision
"""
AMBULANCE = """
WASHOE EMS
PATIENT CARE REPORT
Incident: 26-00811    Date: 12/02/2025    Unit: Medic 7
Patient: Odile Brennan  DOB: 04/04/1970
Chief Complaint: Back pain after fall
Narrative: Dispatched to a fall. Patient found supine on the dock, alert. Patient states she
slipped. Denies loss of consciousness. Vitals stable. Transported to Tahoe General.
"""
THERAPY_NOTE = """
SUMMIT PHYSICAL THERAPY & SPORTS REHAB
Daily Note                          Date: 01/12/2026
Patient: Odile Brennan              Visit 4 of 12
Subjective: Pain 4/10 today.
Objective: Lumbar flexion 60 degrees.
Assessment: Tolerated exercises well.
Plan: Continue.
Therapist: Ken Obara, PT
"""
SURGERY = """
TAHOE SURGERY CENTER
OPERATIVE NOTE
Patient: Odile Brennan      Date of Surgery: 05/20/2026
Surgeon: Vera Lindgren, MD  Anesthesia: General
Preoperative Diagnosis: Lumbar disc herniation L5-S1
Postoperative Diagnosis: Same
Procedure: Microdiscectomy L5-S1
The patient was prepped and draped in the usual fashion. Estimated blood loss: 20 mL
"""
XRAY = """
TAHOE IMAGING CENTER
Patient: Odile Brennan     Exam date: 12/02/2025
LUMBAR SPINE, 3 VIEWS
Indication: Fall.
Findings: Vertebral heights are preserved. No fracture.
Impression: No acute osseous abnormality.
Vera Castell, MD, Radiologist
"""
POLICE = """
NEVADA HIGHWAY PATROL
TRAFFIC CRASH REPORT
Crash Number: NHP-2025-11820    Crash Date: 08/19/2025   Time: 0815
Vehicle 1   Driver: Leopold Ashworth   Insurance Company: Redwood Casualty
Vehicle 2   Driver: Imogen Duarte      Insurance Company: Sierra Auto Club
Investigating Officer: T. Vance  Badge No. 4410
Narrative: Vehicle 1 failed to stop at the signal and struck Vehicle 2.
"""
STUB = """
WASHOE UNIFIED SCHOOLS                       PAY STATEMENT
Employee: Imogen Duarte      Pay Date: 08/29/2025     Pay Period: 08/01/2025 - 08/31/2025
Earnings         Hours    Rate      Current       YTD
Regular         160.00   31.00     4,960.00   39,680.00
Gross Pay                          4,960.00   39,680.00
Federal Income Tax                   512.00    4,096.00
Net Pay                            3,801.22
"""
TAX_FORM = """
22222   a Employee's social security number XXX-XX-3390   OMB No. 1545-0008
b Employer identification number (EIN) 88-5550177    1 Wages, tips, other compensation 58,900.00
2 Federal income tax withheld 6,120.00    3 Social security wages 58,900.00
5 Medicare wages and tips 58,900.00       6 Medicare tax withheld 854.05
W-2 Wage and Tax Statement 2025     Department of the Treasury
"""
EMPLOYER = """
WASHOE UNIFIED SCHOOLS
Human Resources

October 20, 2025

To Whom It May Concern:

Imogen Duarte has been employed by Washoe Unified Schools as a teacher since August 2015.
She missed work from August 20 through September 12, 2025, 17 school days. Her daily rate is
$248.00 and her lost wages are $4,216.00.

Sincerely,
Gwen Tully, Human Resources
"""
SUMMARY = """
CONTINUITY OF CARE DOCUMENT
Patient: Odile Brennan    Author: Tahoe General    Document created: 06/01/2026
Allergies and Adverse Reactions: None      Problems: Lumbar strain (SNOMED CT 239720000)
Medications: Naproxen (RxNorm 7258)        Encounters: 12/02/2025 Emergency
Immunizations: Tetanus                     Care team: Vera Lindgren, MD
"""
MENU = """
HARBOR LANE BAKERY
Croissant       3.50
Rye loaf        7.00
Coffee          2.75
Open every day from six
"""

PAPERS = {
    "MEDICARE_LETTER": ("lien_notice", MEDICARE_LETTER),
    "PLAN_RECOVERY": ("lien_notice", PLAN_RECOVERY),
    "HOSPITAL_LIEN": ("lien_notice", HOSPITAL_LIEN),
    "OFFER": ("claim_letter", OFFER),
    "RESERVATION": ("claim_letter", RESERVATION),
    "FIRM_LETTER": ("correspondence", FIRM_LETTER),
    "DEFENCE_LETTER": ("correspondence", DEFENCE_LETTER),
    "EOB": ("explanation_of_benefits", EOB),
    "REMITTANCE": ("explanation_of_benefits", REMITTANCE),
    "STATEMENT": ("medical_bill", STATEMENT),
    "COLLECTION": ("medical_bill", COLLECTION),
    "CLAIM_FORM": ("medical_bill", CLAIM_FORM),
    "UNIFORM_BILL": ("medical_bill", UNIFORM_BILL),
    "PAYOUT_LOG": ("payment_ledger", PAYOUT_LOG),
    "DECLARATIONS": ("declarations", DECLARATIONS),
    "PROTECTION": ("letter_of_protection", PROTECTION),
    "RETAINER": ("retainer", RETAINER),
    "HIPAA": ("authorization", HIPAA),
    "CUSTODIAN": ("affidavit", CUSTODIAN),
    "COMPLAINT": ("pleading", COMPLAINT),
    "DISCOVERY": ("served_discovery", DISCOVERY),
    "RESPONSES": ("pleading", RESPONSES),
    "ESTIMATE": ("repair_estimate", ESTIMATE),
    "INTAKE": ("intake_form", INTAKE),
    "PHOTO": ("photograph", PHOTO),
    "AMBULANCE": ("chart_note", AMBULANCE),
    "THERAPY_NOTE": ("chart_note", THERAPY_NOTE),
    "SURGERY": ("operative_report", SURGERY),
    "XRAY": ("imaging_report", XRAY),
    "POLICE": ("crash_report", POLICE),
    "STUB": ("pay_stub", STUB),
    "TAX_FORM": ("w2", TAX_FORM),
    "EMPLOYER": ("wage_verification", EMPLOYER),
    "SUMMARY": ("clinical_summary", SUMMARY),
}
