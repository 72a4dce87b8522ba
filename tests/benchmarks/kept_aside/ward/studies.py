"""Reports of pictures and of operations."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.ward.case import (
    Paper,
    Person,
    bare,
    long,
    shape,
    sheet,
    short,
    us,
)


def _plain(text: str) -> str:
    return " ".join(text.replace("<br>", " ").replace("&amp;", "&").split())


def shoulder_scan(p: Person) -> Paper:
    d = p.day(13)
    findings = "Rotator cuff: There is a full-thickness tear of the anterior supraspinatus tendon measuring 14 mm front to back with 9 mm of retraction. The infraspinatus and subscapularis are intact. No muscle atrophy.<br>Biceps: The long head is in its groove and intact.<br>Labrum: No displaced tear.<br>Acromioclavicular joint: Mild hypertrophy.<br>Bone: Marrow edema at the greater tuberosity. No fracture."
    impression = "1. Full-thickness tear of the supraspinatus, 14 mm, with slight retraction.<br>2. Contusion of the greater tuberosity.<br>3. Mild acromioclavicular arthrosis."
    body = (
        f"<div class=row><div><b style='font-size:15pt;color:#333399'>Hill Country Open Imaging</b><br>2020 RR 1431, Llano Verde, TX 78999</div><div class=r>Phone 830-555-0151<br>Fax 830-555-0152</div></div><table class=w style='background:#ececf6;margin:10px 0'><tr><td>PATIENT: Benavides, Xiomara L<td>DOB: {us(p.born)}<td>MRN: HC20877<tr><td>EXAM DATE: {us(d)}<td>REFERRED BY: K. Abernethy-Roy, MD<td>ACC: 5591043</table><p><b>EXAM:</b> MRI RIGHT SHOULDER WITHOUT CONTRAST</p><p><b>CLINICAL HISTORY:</b> Motor vehicle accident. Weakness with elevation. Evaluate for cuff tear.</p><p><b>COMPARISON:</b> None.</p><p><b>TECHNIQUE:</b> Multiplanar T1, T2 and proton density images were obtained on a 1.2 T open magnet.</p><p><b>FINDINGS:</b><br>{findings}</p><p><b>IMPRESSION:</b><br>{impression}</p><p>Read by: Priscila Venkataraman, M.D.<br>Electronically signed {us(d)} 16:40</p>"
    )
    return Paper(sheet(body, font="10.5pt/1.4 'Liberation Sans'"), shape("imaging_report", facility="Hill Country Open Imaging", provider_name="Priscila Venkataraman, M.D.", patient_name="Benavides, Xiomara L", patient_dob=p.born, date_of_service=d, modality="mri", body_part="RIGHT SHOULDER", findings=_plain(findings), impression=_plain(impression)))


def chest_scan(p: Person) -> Paper:
    findings = "THERE ARE ACUTE FRACTURES OF THE LATERAL RIGHT FOURTH THROUGH SEVENTH RIBS WITH MINIMAL DISPLACEMENT. A SMALL RIGHT PNEUMOTHORAX MEASURES 9 MM AT THE APEX. THERE IS A TRACE RIGHT PLEURAL EFFUSION. NO MEDIASTINAL HEMATOMA. THE THORACIC AORTA IS NORMAL IN CALIBER WITH CALCIFIED PLAQUE. NO THORACIC SPINE FRACTURE. A 4 MM NODULE IN THE LEFT UPPER LOBE IS UNCHANGED FROM 2021."
    impression = "1. FRACTURES OF RIGHT RIBS 4 THROUGH 7.<br>2. SMALL RIGHT PNEUMOTHORAX.<br>3. STABLE LEFT UPPER LOBE NODULE, BENIGN."
    body = (
        f"<p class=c>MARLOW HEIGHTS HOSPITAL<br>DEPARTMENT OF RADIOLOGY<br>88 PROVIDENCE AVE MARLOW HEIGHTS PA 19399</p><p>NAME: APPLEWHITE,GIDEON R<br>DOB: {us(p.born)} &nbsp;&nbsp;&nbsp; AGE: 73 &nbsp;&nbsp;&nbsp; SEX: M<br>UNIT #: 00339027<br>LOC: ED<br>ORDERING: BRIGHTMAN,ODESSA DO<br>EXAM DATE/TIME: {us(p.loss)} 1618<br>ORDER #: 0121-0088</p><p>EXAM: CT CHEST WITH CONTRAST</p><p>INDICATION: MVC, RIGHT CHEST PAIN, ON WARFARIN.</p><p>{findings}</p><p>IMPRESSION:<br>{impression}</p><p>** REPORT SIGNED IN OTHER VENDOR SYSTEM {us(p.loss)} **<br>REPORTED AND SIGNED BY: LUDMILA FARQUHAR, MD</p>"
    )
    return Paper(sheet(body, font="11pt/1.35 'Liberation Mono'"), shape("imaging_report", facility="MARLOW HEIGHTS HOSPITAL", provider_name="LUDMILA FARQUHAR, MD", patient_name="APPLEWHITE,GIDEON R", patient_dob=p.born, date_of_service=p.loss, modality="ct", body_part="CHEST", findings=findings, impression=_plain(impression)))


def wrist_film(p: Person) -> Paper:
    d = p.day(4)
    findings = "Three views. There is a buckle fracture of the dorsal cortex of the distal radial metaphysis with no angulation. The growth plates are open and not widened. The ulna and carpal bones are normal."
    impression = "Buckle fracture of the left distal radius."
    body = f"<div style='border:1px solid #000;padding:8px'><b>PIKES VISTA RADIOLOGY</b> &nbsp;&nbsp; 719-555-0167<table class=w><tr><td><span class=k>Name</span>OKEREKE, TOBIAH<td><span class=k>Date of birth</span>{bare(p.born)}<td><span class=k>Date of exam</span>{bare(d)}<td><span class=k>Physician</span>M. Szeto, MD</table></div><p><b>X-RAY: LEFT WRIST</b></p><p><i>Reason:</i> bicycle accident, pain with rotation.</p><p><i>Findings.</i> {findings}</p><p><i>Impression.</i> {impression}</p><p><i>Recommendation.</i> Clinical follow-up. Repeat films in three weeks if needed.</p><p class=pen>D. Ingersoll</p><p>Dashiell Ingersoll, MD, Radiologist<br>Dictated {short(d)}, typed {short(p.day(5))}</p>"
    return Paper(sheet(body, font="11.5pt/1.45 'Carlito'", margin="0.8in"), shape("imaging_report", facility="PIKES VISTA RADIOLOGY", provider_name="Dashiell Ingersoll, MD", patient_name="OKEREKE, TOBIAH", patient_dob=p.born, date_of_service=d, modality="xray", body_part="LEFT WRIST", findings=findings, impression=impression))


def leg_veins(p: Person) -> Paper:
    d = p.day(9)
    findings = "The common femoral, femoral and popliteal veins of the left leg compress fully and show normal flow with augmentation. The posterior tibial and peroneal veins are patent. A 3.2 by 1.1 cm complex collection lies in the popliteal fossa, consistent with a Baker's cyst. There is edema of the calf. The right common femoral vein is normal."
    impression = "No deep vein thrombosis in the left leg. Baker's cyst behind the left knee."
    body = f"<p class=c><b>BAYOU VASCULAR LABORATORY</b><br>900 Hospital Row, Suite 12, Belle Rigolet, LA 70998</p><table class='w box'><tr><td>Patient<td>Mireille Thibodeaux<td>Exam<td>Venous duplex ultrasound, left lower extremity<tr><td>Born<td>{bare(p.born)}<td>Performed<td>{bare(d)}<tr><td>Ordered by<td>Dr. E. Landry<td>Technologist<td>S. Aucoin, RVT</table><h4>Indication</h4><p>Calf swelling one week after a knee injury in a motor vehicle accident.</p><h4>Findings</h4><p>{findings}</p><h4>Conclusion</h4><p>{impression}</p><p>Interpreted by Lucien Broussard, MD, RPVI</p>"
    return Paper(sheet(body, font="11.5pt/1.45 'Liberation Serif'", margin="0.8in"), shape("imaging_report", facility="BAYOU VASCULAR LABORATORY", provider_name="Lucien Broussard, MD, RPVI", patient_name="Mireille Thibodeaux", patient_dob=p.born, date_of_service=d, modality="ultrasound", body_part="left lower extremity", findings=findings, impression=impression))


def back_scan(p: Person) -> Paper:
    d = p.day(15)
    findings = "L1-2 through L3-4: Normal discs. No stenosis. L4-5: Broad-based disc bulge with a superimposed left paracentral protrusion of 4 mm. Mild narrowing of the left lateral recess. L5-S1: Disc desiccation without herniation. The conus ends at L1. No compression fracture or marrow edema."
    impression = "Left paracentral protrusion at L4-5 with mild lateral recess narrowing. Degenerative change at L5-S1."
    body = f"<div class=row><b style='font-size:16pt'>Sound Open MRI PLLC</b><span>1 Inlet Plaza, Kingsferry, NY 11997</span></div><hr><p>Date of study: {long(d)}<br>Patient: Bernadette J. Fusco<br>DOB: {us(p.born)}<br>Referring physician: Nassau Pain Care PC</p><p class=c><b>MRI OF THE LUMBAR SPINE</b></p><p>Technique: Sagittal and axial T1 and T2 weighted images without gadolinium.</p><p>History: Low back pain since an accident on {bare(p.loss)}.</p><p>FINDINGS: {findings}</p><p>IMPRESSION: {impression}</p><p>Thank you for the courtesy of this referral.</p><p>Ephraim Gold, M.D.<br>Board Certified Radiologist</p>"
    return Paper(sheet(body, font="12pt/1.4 'Caladea'", margin="0.9in"), shape("imaging_report", facility="Sound Open MRI PLLC", provider_name="Ephraim Gold, M.D.", patient_name="Bernadette J. Fusco", patient_dob=p.born, date_of_service=d, modality="mri", body_part="LUMBAR SPINE", findings=findings, impression=impression))


def cuff_repair(p: Person) -> Paper:
    d = p.day(26)
    findings = "Arthroscopy showed a crescent tear of the supraspinatus, 15 mm wide, retracted to the mid humeral head and mobile. The biceps and labrum were intact. The glenoid cartilage was smooth. The subacromial space held thick inflamed bursa and a type II acromion."
    body = (
        f"<p class=c><b>LLANO VERDE MEDICAL CENTER</b><br>OPERATIVE REPORT</p><table class=w style='border-top:1px solid #000;border-bottom:1px solid #000'><tr><td>PATIENT: BENAVIDES, XIOMARA L<td>DATE OF BIRTH: {us(p.born)}<tr><td>MEDICAL RECORD: MR0471182<td>DATE OF OPERATION: {us(d)}<tr><td>SURGEON: Katrin Abernethy-Roy, MD<td>ASSISTANT: Noel Quist, PA-C</table><p>PREOPERATIVE DIAGNOSIS: Full-thickness tear, right rotator cuff.</p><p>POSTOPERATIVE DIAGNOSIS: Full-thickness tear, right rotator cuff; subacromial impingement.</p><p>PROCEDURE PERFORMED: Right shoulder arthroscopic rotator cuff repair and subacromial decompression.</p><p>ANESTHESIA: General with interscalene block.</p><p>ESTIMATED BLOOD LOSS: 20 mL. &nbsp; COMPLICATIONS: None.</p><p>INDICATIONS: The patient is a 31-year-old woman with pain and weakness after a motor vehicle collision and an MRI that shows a cuff tear. Risks were explained and she consented.</p><p>FINDINGS: {findings}</p>"
        "<div class=new></div><p class=sm>BENAVIDES, XIOMARA L &nbsp; MR0471182 &nbsp; Operative report, page 2</p><p>DESCRIPTION OF PROCEDURE: The patient was placed in the beach chair position and a time-out was taken. The scope was introduced through a posterior portal. The bursa was removed with a shaver and 5 mm of the undersurface of the acromion was taken with a burr. The footprint was roughened. Two double-loaded anchors were placed and the tendon was brought to bone with four simple sutures and a lateral row anchor. The repair was stable through a full range. Portals were closed with nylon and a sling with pillow was applied. She went to recovery in good condition.</p><p>DISPOSITION: Home today. Sling six weeks. Therapy begins in two weeks.</p><p>Dictated but not read: K. Abernethy-Roy, MD</p>"
    )
    return Paper(sheet(body, font="11pt/1.4 'Liberation Sans'", margin="0.8in"), shape("operative_report", facility="LLANO VERDE MEDICAL CENTER", surgeon="Katrin Abernethy-Roy, MD", patient_name="BENAVIDES, XIOMARA L", patient_dob=p.born, date_of_service=d, preoperative_diagnosis="Full-thickness tear, right rotator cuff.", postoperative_diagnosis="Full-thickness tear, right rotator cuff; subacromial impingement.", procedure="Right shoulder arthroscopic rotator cuff repair and subacromial decompression.", anesthesia="General with interscalene block.", findings=findings))


def neck_injection(p: Person) -> Paper:
    d = p.day(61)
    body = f"<div class=row><b>LARKSPUR SPINE CENTER</b><span>PROCEDURE NOTE</span></div><table class='w box'><tr><td><span class=k>Patient</span>Sunniva Dragomir<td><span class=k>DOB</span>{bare(p.born)}<td><span class=k>Date of procedure</span>{bare(d)}<td><span class=k>Physician</span>Ines Larkin-Soto, MD</table><table style='margin-top:10px'><tr><td><b>Pre-procedure diagnosis</b><td>Cervical radiculopathy (M54.12)<tr><td><b>Post-procedure diagnosis</b><td>Cervical radiculopathy (M54.12)<tr><td><b>Procedure</b><td>C7-T1 interlaminar epidural steroid injection under fluoroscopy<tr><td><b>Anesthesia</b><td>Local, 1% lidocaine<tr><td><b>Complications</b><td>None</table><p><b>Technique.</b> After consent and a time-out the patient lay prone. The skin was prepared and draped. An 18-gauge Tuohy needle was advanced by loss of resistance at C7-T1. Contrast was injected. Then 80 mg of methylprednisolone with 2 mL of saline was given without resistance.</p><p><b>Findings.</b> Contrast spread in the epidural space from C5 to T1, more on the left. No vascular or intrathecal uptake.</p><p><b>Afterwards.</b> She was watched for 30 minutes and walked out with her sister. Pain fell from 7 to 3. Return in two weeks.</p><p class=pen>I. Larkin-Soto</p>"
    return Paper(sheet(body, font="11pt/1.45 'Lato'"), shape("operative_report", facility="LARKSPUR SPINE CENTER", surgeon="Ines Larkin-Soto, MD", patient_name="Sunniva Dragomir", patient_dob=p.born, date_of_service=d, preoperative_diagnosis="Cervical radiculopathy (M54.12)", postoperative_diagnosis="Cervical radiculopathy (M54.12)", procedure="C7-T1 interlaminar epidural steroid injection under fluoroscopy", anesthesia="Local, 1% lidocaine", findings="Contrast spread in the epidural space from C5 to T1, more on the left. No vascular or intrathecal uptake."))


def knee_scope(p: Person) -> Paper:
    d = p.day(47)
    findings = "PARTIAL TEAR OF THE MEDIAL COLLATERAL LIGAMENT, HEALING. COMPLEX TEAR OF THE POSTERIOR HORN OF THE MEDIAL MENISCUS. GRADE II CHONDROMALACIA OF THE PATELLA. ACL AND PCL INTACT. LATERAL COMPARTMENT NORMAL."
    body = f"<pre>BAYOU SURGICAL PAVILION\n1620 HOSPITAL ROW   BELLE RIGOLET LA 70998\n\nREPORT OF OPERATION\n\nPATIENT NAME:  THIBODEAUX, MIREILLE A         CHART NO:  31188\nBIRTHDATE:     {us(p.born)}                     DATE:      {us(d)}\nSURGEON:       EVANGELINE LANDRY, MD          ANESTHESIOLOGIST:  R. TRAHAN, MD</pre><p>PREOP DIAGNOSIS:<br>INTERNAL DERANGEMENT, LEFT KNEE</p><p>POSTOP DIAGNOSIS:<br>TORN MEDIAL MENISCUS, LEFT KNEE</p><p>OPERATION:<br>ARTHROSCOPIC PARTIAL MEDIAL MENISCECTOMY, LEFT KNEE</p><p>ANESTHESIA:<br>GENERAL LMA</p><p>FINDINGS:<br>{findings}</p><p>PROCEDURE IN DETAIL:<br>AFTER INDUCTION THE LEFT LEG WAS PREPPED AND DRAPED. TOURNIQUET UP AT 300 MMHG FOR 31 MINUTES. STANDARD PORTALS. THE TORN PART OF THE MENISCUS WAS TRIMMED TO A STABLE RIM WITH BASKETS AND A SHAVER. ABOUT 30 PERCENT OF THE POSTERIOR HORN WAS REMOVED. THE JOINT WAS WASHED OUT, PORTALS CLOSED, DRESSING APPLIED. COUNTS CORRECT. TO RECOVERY IN GOOD CONDITION.</p><p>E. LANDRY, MD &nbsp;&nbsp; D: {short(d)} &nbsp; T: {short(p.day(48))} &nbsp; JOB 55102</p>"
    return Paper(sheet(body, font="10.6pt/1.35 'Courier Prime'", css="pre{white-space:pre}"), shape("operative_report", facility="BAYOU SURGICAL PAVILION", surgeon="EVANGELINE LANDRY, MD", patient_name="THIBODEAUX, MIREILLE A", patient_dob=p.born, date_of_service=d, preoperative_diagnosis="INTERNAL DERANGEMENT, LEFT KNEE", postoperative_diagnosis="TORN MEDIAL MENISCUS, LEFT KNEE", procedure="ARTHROSCOPIC PARTIAL MEDIAL MENISCECTOMY, LEFT KNEE", anesthesia="GENERAL LMA", findings=findings))
