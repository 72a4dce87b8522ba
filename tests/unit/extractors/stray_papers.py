"""Short papers as strangers word them: what each is, or that no kind fits it, though it looks like one."""

SORTED: tuple[tuple[str, str], ...] = (
    (
        "claim_letter",
        """
Lakeland Farm Mutual
PO Box 9001
Orlando FL 32802
                                        April 9, 2026
Morgan Injury Law
RE: Claim Number 0422-88-1201
    Insured: Patrice Lund
    Your Client: Obed Farris

Dear Mr. Morgan:

This will acknowledge your letter of representation dated March 30. I have been assigned to
handle this matter. Please forward your client's medical records, bills and wage information.
We reserve all rights under the policy.

Joan Meyer
Senior Claims Adjuster
""",
    ),
    (
        "claim_letter",
        """
UNITED COAST AUTO
May 2, 2026
Re: Claim: UC-55120   DOL: 2/2/26

To Whom It May Concern,

After careful review of the police report, we find our policyholder was not at fault for this
accident. We must respectfully deny payment of your client's claim.

Regards,
Ben Osgood
""",
    ),
    (
        "claim_letter",
        """
Statewide Property & Casualty
Med Pay Unit
July 1, 2026
Insured: Obed Farris    Policy: 889201   Claim: MP-12

Dear Mr. Farris:
Your policy provides $5,000 of Medical Payments coverage for this loss. Enclosed is an
application for benefits. Please complete and return it so we can consider your bills.

Sincerely,
Claims Department
""",
    ),
    (
        "lien_notice",
        """
STATE OF FLORIDA
AGENCY FOR HEALTH CARE ADMINISTRATION
Medicaid Third Party Liability Program

June 18, 2026
Recipient: Obed Farris      Medicaid ID: 9920011
Date of incident: 02/02/2026

Dear Attorney:
Medicaid has provided $3,204.11 in medical assistance for injuries of this recipient. Under
section 409.910, Florida Statutes, the Agency has a lien for the full amount. Please remit
payment to the Agency upon settlement.
""",
    ),
    (
        "lien_notice",
        """
DEPARTMENT OF CHILD SUPPORT SERVICES
NOTICE OF LIEN
Obligor: Obed Farris     Case: 2019-DR-4410
The above owes past due support of $6,120.00. A lien attaches to any personal injury recovery.
""",
    ),
    (
        "lien_notice",
        """
TRI-COUNTY COMP CARRIERS
Workers' Compensation Division
August 1, 2026
RE: Employee: Obed Farris   Employer: Lund Roofing   D/A: 2/2/26
Dear Counsel: We have paid $12,400.55 in medical and $4,200.00 in indemnity benefits on this
claim. Please consider this our notice of lien on any third party recovery.
Sincerely, Ray Costa, Subrogation Adjuster
""",
    ),
    (
        "lien_notice",
        """
The Harrow Company LLC
Post Office Box 2000, Harrow, KY 40031
Re: Our Client: Sunrise Health Plan    Our Reference: 26HAR0012   Member: Obed Farris
Dear Sir or Madam:
We represent Sunrise Health Plan for recovery of medical benefits paid for this accident. To date
the plan has paid $2,880.40. Please protect this subrogation interest in your settlement.
""",
    ),
    (
        "explanation_of_benefits",
        """
Sunrise Health Plan        Your Benefit Statement
Member: Obed Farris   ID 55120018     Claim 26-0091
Provider: Orlando Ortho    Date of service 03/01/2026
What your provider charged            $410.00
Amount not allowed                    $205.00
What we paid                          $165.00
Your copayment                         $40.00
This is not a bill. You have the right to appeal this decision.
""",
    ),
    (
        "medical_bill",
        """
ORLANDO ORTHO ASSOCIATES
Invoice 22018          Tax ID 59-5550123
Patient: Obed Farris    Acct 71002
DOS        CPT     Description           Fee       Paid     Adj     Due
03/01/26   99203   Office visit, new    410.00   165.00   205.00   40.00
Amount you owe: $40.00
""",
    ),
    (
        "medical_bill",
        """
Florida Emergency Physicians
Account Summary
Guarantor: Obed Farris       Account # 551-0022
Emergency department visit 02/02/2026   Level 4     $1,120.00
Insurance payments                                    -$0.00
Balance                                             $1,120.00
If you were in an auto accident please call with your PIP insurance information.
""",
    ),
    (
        "medical_bill",
        """
Sunshine Ambulance Services
Date of call: 02/02/2026   Run # 88-1201   Patient: FARRIS, OBED
A0429 BLS emergency base rate           850.00
A0425 Ground mileage 6 @ 15.00           90.00
TOTAL CHARGES                           940.00
PAYMENTS                                  0.00
PLEASE PAY THIS AMOUNT                  940.00
""",
    ),
    (
        "imaging_report",
        """
ADVANCED DIAGNOSTIC IMAGING OF ORLANDO
Name: Farris, Obed    DOB: 1/1/1980   Exam Date: 2/20/2026   Referring: K. Dale DC
MRI OF THE LUMBAR SPINE
HISTORY: Low back pain, MVA.
TECHNIQUE: Multiplanar multisequence images.
L4-L5: 5 mm herniation indenting the thecal sac.
L5-S1: Bulge.
IMPRESSION: Herniation at L4-L5.
Thank you for the opportunity to participate in the care of this patient.
""",
    ),
    (
        "operative_report",
        """
ORLANDO PAIN INSTITUTE
Patient: Obed Farris   Date: 5/5/2026
PROCEDURE: Lumbar transforaminal epidural steroid injection, L4-5 left, with fluoroscopy
PRE-OP DX: Lumbar radiculitis       POST-OP DX: Same
The patient was placed prone. The back was prepped with betadine and draped. A 22 gauge needle
was advanced. Contrast was injected. Patient tolerated the procedure well, no complications.
""",
    ),
    (
        "chart_note",
        """
DALE CHIROPRACTIC
Patient: Obed Farris      Date: 2/9/2026
Subj: Low back pain 6/10, neck pain 4/10.
Obj: Spasm L4-5, C5. ROM decreased.
Tx: CMT L4, L5, C5. EMS 15 min.
Plan: 3x week.
K. Dale, DC
""",
    ),
    (
        "chart_note",
        """
Orlando Regional ER
Triage 1402  Nurse: P. Shaw RN
Pt arrived via EMS s/p MVC, belted driver, c/o low back pain. Denies LOC. VS 132/84, 88, 16.
Pt alert and oriented. Collar in place. Awaiting provider.
""",
    ),
    (
        "chart_note",
        """
CERTIFICATE TO RETURN TO WORK
Obed Farris has been under my care from 2/9/2026 and is able to return to work on 3/9/2026.
Restrictions: no lifting over 20 lbs for two weeks.
K. Dale, DC
""",
    ),
    (
        "declarations",
        """
Statewide Property & Casualty
Your Auto Insurance Policy - Renewal
Policy 889201    Effective Jan 15, 2026 to Jul 15, 2026
Insureds: Obed Farris
Vehicle 1: 2019 Wagon  VIN JTMRWRFV1KD512345
Coverage                      Limits                   Six month premium
Bodily Injury                 $25,000/$50,000          $210
PIP                           $10,000 ($1,000 ded)      $180
Uninsured Motorist            Rejected
""",
    ),
    (
        "payment_ledger",
        """
Statewide Property & Casualty          Claim MP-12
Medical Payments - Payments Made
Date       Vendor                  Amount
3/3/26     Sunshine Ambulance      940.00
3/20/26    Orlando Ortho           410.00
                          Total  1,350.00
Coverage limit 5,000.00   Balance available 3,650.00
""",
    ),
    (
        "correspondence",
        """
MORGAN INJURY LAW
April 1, 2026
Orlando Ortho Associates, Attn: Medical Records
Re: Our Client: Obed Farris   DOB 1/1/1980
Dear Records Custodian:
Please provide complete medical records and itemized billing for our client from February 2, 2026
to the present. A signed authorization is enclosed.
Sincerely, Al Morgan, Esq.
""",
    ),
    (
        "pleading",
        """
IN THE CIRCUIT COURT OF THE NINTH JUDICIAL CIRCUIT IN AND FOR ORANGE COUNTY, FLORIDA
OBED FARRIS, Plaintiff, vs. PATRICE LUND, Defendant.      CASE NO.: 2026-CA-001122
DEFENDANT'S ANSWER AND AFFIRMATIVE DEFENSES
Defendant admits paragraph 1 and denies the remainder.
FIRST AFFIRMATIVE DEFENSE: comparative negligence.
""",
    ),
    (
        "served_discovery",
        """
IN THE CIRCUIT COURT OF THE NINTH JUDICIAL CIRCUIT, ORANGE COUNTY, FLORIDA
OBED FARRIS, Plaintiff, vs. PATRICE LUND, Defendant.      CASE NO.: 2026-CA-001122
DEFENDANT'S FIRST REQUEST FOR PRODUCTION TO PLAINTIFF
Pursuant to Rule 1.350 the Defendant requests that Plaintiff produce within thirty days:
1. All medical records for ten years before the incident.
2. All photographs of the scene.
""",
    ),
    (
        "served_discovery",
        """
CAUSE NO. 2026-11020
DANTE OLSSON v. RIVER FREIGHT LLC     IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS
DEFENDANT'S FIRST SET OF INTERROGATORIES TO PLAINTIFF
INTERROGATORY NO. 1: State your full name and address.
ANSWER:
INTERROGATORY NO. 2: Identify each health care provider who treated you.
ANSWER:
""",
    ),
    (
        "crash_report",
        """
Texas Peace Officer's Crash Report (Form CR-3)
Case ID 2026-1102   Crash Date 02/02/2026   Crash Time 1340   County HARRIS
Unit Num 1  VIN ...   Driver Name OLSSON, DANTE    Fin. Resp. Name LONE STAR MUTUAL
Unit Num 2  Driver Name PIKE, RON       Contributing Factors 20
Investigator's Narrative Opinion of What Happened: Unit 2 failed to yield.
""",
    ),
    (
        "repair_estimate",
        """
TOTAL LOSS REPORT
Claim 0422-88-1201   Owner OBED FARRIS   2019 Wagon   VIN JTMRWRFV1KD512345
Loss vehicle adjusted value 21,400.00   Comparable vehicles  Mileage adjustment
Sales tax 1,391.00  Deductible 500.00   Total 22,291.00
""",
    ),
    (
        "authorization",
        """
AUTHORIZATION FOR EMPLOYMENT RECORDS
I authorize Lund Roofing to release my personnel file, payroll and attendance records to Morgan
Injury Law. This authorization expires in one year. Signature ____ Date ____
""",
    ),
    (
        "letter_of_protection",
        """
DOCTOR'S LIEN
I do hereby authorize K. Dale DC to furnish you, my attorney, with a report. I hereby give a lien
to said doctor on any settlement, and authorize you my attorney to withhold such sums from the
settlement and pay directly to said doctor. Patient: ____ Attorney agrees to observe the above.
""",
    ),
    (
        "affidavit",
        """
AFFIDAVIT OF BILLING RECORDS
BEFORE ME personally appeared Ann Cole who, being duly sworn, deposed: I am custodian of billing
records for Orlando Ortho. Attached are 3 pages. The services were reasonable and necessary.
SWORN TO AND SUBSCRIBED. Notary Public
""",
    ),
    (
        "correspondence",
        """
From: rosei@tallgrass.example
To: pokafor@okaforlindqvist.example
Sent: Tuesday, April 7, 2026 3:12 PM
Subject: RE: claim 44-0917-263

Hi P., thanks for the call. I will send the declarations page tomorrow.
R. Osei
""",
    ),
    (
        "medical_bill",
        """
CORNER PHARMACY
Prescription receipt    Quintanilla-Reyes, Marisol    Rx 551220
Cyclobenzaprine 10 mg #10     Date filled 02/14/2026
Total price 18.40   Insurance paid 8.40   You pay 10.00
""",
    ),
    (
        "medical_bill",
        """
CENTRAL COAST ANESTHESIA GROUP
Statement of Account           Patient: Duarte, Imogen      Acct 22910
05/20/2026  00630 Anesthesia lumbar procedures   1,890.00
06/10/2026  Ins pmt Harbor Plan                      -880.00
06/10/2026  Contractual adjustment                 -710.00
            Patient balance                         300.00
""",
    ),
    (
        "chart_note",
        """
Canyon Foundation Hospital
Encounter: 04/02/2026  Office Visit   Dept: Sports Medicine   Provider: LEE, S. MD
Reason for Visit: SHOULDER PAIN
Vitals: BP 120/80
Assessment: Rotator cuff tendinitis
Orders: XR shoulder
Patient Instructions: ice, rest
""",
    ),
    (
        "chart_note",
        """
PSYCHOLOGICAL EVALUATION
Client: Imogen Duarte     Date: 06/02/2026
Presenting problem: nightmares and fear of driving since collision.
Mental status: alert, anxious mood. Diagnosis: F43.10 Post-traumatic stress disorder.
Recommendations: weekly psychotherapy.
L. Bright, PsyD
""",
    ),
    (
        "imaging_report",
        """
RADIOLOGY ASSOCIATES OF TAMPA
PATIENT: MARCHETTI, OPHELIA   DOS: 04/17/2026
PROCEDURE: CT CERVICAL SPINE W/O CONTRAST
CLINICAL DATA: MVA, neck pain
There is normal alignment. No prevertebral swelling. No fracture.
OPINION: No fracture.
Read by: R. Castellan MD
""",
    ),
    (
        "w2",
        """
Copy 2 To Be Filed With Employee's State Tax Return   OMB No. 1545-0008
Wages, tips, other comp. 31,020.00   Federal income tax withheld 2,210.44
Social security wages 31,020.00      Social security tax withheld 1,923.24
Medicare wages and tips 31,020.00    Medicare tax withheld 449.79
Wage and Tax Statement 2024
""",
    ),
    (
        "pay_stub",
        """
Orchard View Manufacturing     Check 22019    Pay date 03/06/2026
OLSSON DANTE    Period 02/15/2026 - 02/28/2026
REG 80.00 21.85 1748.00   YTD 8740.00
OT   2.00 32.78   65.56   YTD  131.12
GROSS 1813.56  FED 150.00 FICA 138.74 NET 1455.00
""",
    ),
    (
        "explanation_of_benefits",
        """
Delta Coast Insurance   Explanation of Review
Claimant: Duarte, Imogen   Provider: Halvorsen Chiropractic   Bill ID 55120
DOS       CPT    Billed   Reduction  Reason   Allowed
03/04/26  98941  155.00   45.00      UCR      110.00
Total             155.00  45.00               110.00
""",
    ),
    (
        "declarations",
        """
KEYSTONE LARK AUTO
POLICY CHANGE CONFIRMATION - AMENDED DECLARATIONS
Named insured Marisol Quintanilla   Policy 7743-11
Liability 30/60/15   UM 30/60   Med Pay 5,000   Comp ded 500
""",
    ),
    (
        "lien_notice",
        """
Halvorsen Chiropractic
Notice to attorney: our office holds a lien for the outstanding balance of $1,860.00 for care of
Imogen Duarte. Please acknowledge this lien in writing and do not disburse settlement funds
without payment. Account H-2231.
""",
    ),
    (
        "claim_letter",
        """
TALLGRASS MUTUAL
Subject: Request for recorded statement
Claimant Imogen Duarte  Claim 44-0917
Please have your client call us to schedule a recorded statement about the loss. We also need the
signed medical authorization that we sent on March 4.
R. Osei, Bodily Injury Claims
""",
    ),
)
UNKNOWN: tuple[str, ...] = (
    """
Orlando Public Library
Your items are due soon
The Long Goodbye           due 03/03/2026
Gardening in Florida       due 03/05/2026
""",
    """
RECEIPT   Greenway 1120
Bananas 1.20
Milk 3.49
TOTAL 4.69
VISA 4.69   Thank you
""",
    """
FRESNO MUNICIPAL UTILITIES
Account Number 44-1020     Statement Date 03/01/2026     Amount Due $182.44
Service address: 12 Elm St
Electric charges 811 kWh      140.20
Water charges                  42.24
Total amount due by 03/21/2026            182.44
Please make checks payable to Fresno Municipal Utilities
""",
    """
FIRST VALLEY BANK
Account Statement    Checking ending 4410     February 2026
Beginning balance   1,204.11
02/03  Direct deposit LUND ROOFING     1,610.22
02/05  Withdrawal ATM                   -200.00
Ending balance      2,614.33
""",
    """
Form 1040   U.S. Individual Income Tax Return   2025
Your first name and middle initial   Last name   Your social security number
1a Total amount from Form(s) W-2, box 1    52,731
11 Adjusted gross income                    53,002
24 Total tax                                 4,900
""",
    """
STATE OF CALIFORNIA DRIVER LICENSE
DL D5550187   EXP 11/23/2027   LN BRANNOCK  FN DALE
6409 N CALLISCH AVE FRESNO CA 93722   DOB 11/23/1979
""",
    """
Golden Valley Health Plan
Member ID Card
Member: Marisol Quintanilla    ID: GV3310442   Group: FGF-20418
PCP copay $25  Specialist $40  ER $250   RxBIN 610011
""",
    """
RESUME
Dante Olsson
Experience: Machine Operator, Orchard View Manufacturing, 2019 to present
Education: Toledo High School
""",
    """
NOTICE TO APPEAR
Citation No. F-2261907     Date 02/14/2026
Name: BRANNOCK, DALE    Violation: 21453(a) VC   Court: Fresno Superior Court
Appear on or before 04/01/2026   Officer M. DELUCA P1482
""",
    """
Messages with Elena
Feb 14, 2026 6:12 PM   Elena: are you ok?? I saw the car
Feb 14, 2026 6:20 PM   Me: in the ambulance, neck hurts
""",
    """
Social Security Administration
Date: May 4, 2026    Claim Number: XXX-XX-4471A
Notice of Award
You are entitled to monthly disability benefits beginning March 2026.
""",
    """
Web shop order   #113-2200
Cervical pillow        39.99
Heating pad            24.99
Order total            64.98
""",
    """
VERTEX WIRELESS      Account 5512-0001     Bill date Mar 3
Usage details  559-555-0142
02/14  5:31 PM  Incoming  Fresno CA   2 min
02/14  5:58 PM  Outgoing  Fresno CA   4 min
""",
    """
CITY COUNCIL AGENDA
1. Call to order
2. Approval of minutes
3. Public comment on the Shaw Avenue signal timing
""",
    """
REGISTRATION CARD   VALID FROM 06/01/2025 TO 06/01/2026
MAKE HONDA  YR 2017   VIN 2HGFC2F58HH500142   LICENSE 7ZRK142
REGISTERED OWNER QUINTANILLA-REYES MARISOL
""",
)
