"""Reports of imaging and of operations, some on two sheets, some twice on the same form."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_sixth.case import (
    Paper,
    Person,
    bare,
    dash,
    leaves,
    long,
    mon,
    shape,
    sheet,
    short,
    us,
)

LAUREL = "LAUREL SUMMIT OPEN MRI, LLC"


def _laurel(p: Person, title: str, day_said: str) -> object:
    return lambda at, of: f"<table class=w style='border-bottom:2px solid #636'><tr><td><b style='font-size:15pt;color:#636'>LAUREL SUMMIT OPEN MRI, LLC</b><br><span class=sm>61 Quarry Bank Rd, Millstone Ferry, PA 17998 &middot; (717) 555-0191</span><td class='r sm'>{title}<br>page {at} of {of}</table><table class='w sm'><tr><td>Patient: {p.turned}<td>DOB: {us(p.born)}<td>Exam date: {day_said}<td>Acc #: {p.no('LS######')}</table>"


def shoulder_mri(p: Person) -> Paper:
    """A shoulder MRI on two sheets, the impression on the second under the same head."""
    day = p.day(16)
    findings = (
        "Rotator cuff: There is a partial-thickness articular-sided tear of the anterior supraspinatus tendon at its footprint, 6 mm in anteroposterior dimension, involving less than 50 percent of the tendon thickness. Background tendinosis of the supraspinatus. The infraspinatus, teres minor and subscapularis tendons are intact. No muscle atrophy.",
        "Biceps: The long head of the biceps tendon is normally located and intact.",
        "Labrum: No displaced labral tear.",
        "Acromioclavicular joint: Mild hypertrophic change. Type II acromion. Small amount of fluid in the subacromial subdeltoid bursa.",
        "Bones: Marrow edema at the greater tuberosity compatible with contusion. No fracture. No dislocation.",
    )
    impression = ("1. Partial-thickness articular-sided tear of the anterior supraspinatus tendon, less than 50 percent.", "2. Contusion of the greater tuberosity.", "3. Mild subacromial subdeltoid bursitis.")
    one = f"<h3>MRI RIGHT SHOULDER WITHOUT CONTRAST</h3><p><b>Referring:</b> Theodora Vance, MD</p><p><b>Clinical history:</b> Right shoulder pain after motor vehicle collision {us(p.loss)}.</p><p><b>Technique:</b> Multiplanar, multisequence imaging on a 0.7 Tesla open magnet.</p><p><b>Comparison:</b> Radiographs of {us(p.loss)} from Millstone Ferry Hospital, no fracture.</p><p><b>FINDINGS</b></p>{''.join(f'<p>{each}</p>' for each in findings)}"
    two = f"<p><b>IMPRESSION</b></p>{''.join(f'<p>{each}</p>' for each in impression)}<p style='margin-top:36px'>Thank you for the courtesy of this referral.</p><p>Interpreted and signed by:<br>Nadia Szczepanski, MD, board certified radiologist<br>{us(p.day(17))} 8:14 AM</p><p class=sm>cc: Keystone Bone &amp; Joint Associates</p>"
    record = shape("imaging_report", facility=LAUREL, provider_name="Nadia Szczepanski, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, modality="mri", body_part="RIGHT SHOULDER", findings=" ".join(findings), impression=" ".join(impression))
    return Paper(sheet(leaves(_laurel(p, "RADIOLOGY REPORT", us(day)), [one, two]), "p{margin:10px 0}", "11pt/1.42 'Carlito'", "0.75in"), record)


def neck_mri(p: Person) -> Paper:
    """The same centre's report of the neck on the same day, on one sheet."""
    day = p.day(16)
    findings = "Alignment is normal. Vertebral body heights are maintained. At C4-C5 there is a shallow disc bulge without stenosis. At C5-C6 a 2 mm central protrusion touches the thecal sac. The foramina are patent. The cord is normal in signal."
    impression = "1. C5-C6 central protrusion, 2 mm. 2. Shallow bulge at C4-C5. 3. No cord compression."
    body = f"<h3>MRI CERVICAL SPINE WITHOUT CONTRAST</h3><p><b>Referring:</b> Theodora Vance, MD</p><p><b>Clinical history:</b> Neck pain.</p><p><b>Technique:</b> Sagittal T1, T2 and STIR; axial T2.</p><p><b>FINDINGS</b></p><p>{findings}</p><p><b>IMPRESSION</b></p><p>{impression}</p><p style='margin-top:36px'>Interpreted and signed by:<br>Nadia Szczepanski, MD, board certified radiologist<br>{us(p.day(17))} 8:31 AM</p>"
    record = shape("imaging_report", facility=LAUREL, provider_name="Nadia Szczepanski, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, modality="mri", body_part="CERVICAL SPINE", findings=findings, impression=impression)
    return Paper(sheet(leaves(_laurel(p, "RADIOLOGY REPORT", us(day)), [body]), "p{margin:10px 0}", "11pt/1.42 'Carlito'", "0.75in"), record)


def _memorial(p: Person, name: str, body: str) -> str:
    return sheet(f"<div class=two><b>HARMON RIDGE MEMORIAL HOSPITAL</b><span>DIAGNOSTIC IMAGING</span></div><table class='w grid sm'><tr><td>PATIENT {p.turned.upper()}<td>DOB {us(p.born)}<td>MRN {p.no('H#######')}<tr><td>EXAM {name}<td>DATE {us(p.loss)}<td>ORDERED BY Okafor-Bell, Y</table>{body}", "p{margin:11px 0}", "11.4pt/1.4 'Liberation Sans'", "0.65in")


def neck_ct(p: Person) -> Paper:
    """A hospital's CT of the neck on one sheet."""
    findings = "Axial images with sagittal and coronal reformats. Straightening of the cervical lordosis. No fracture or subluxation. Prevertebral soft tissues are normal. Disc heights are preserved. Lung apices are clear. A 9 mm nodule is present in the left lobe of the thyroid."
    impression = "No acute fracture of the cervical spine. Incidental thyroid nodule; ultrasound may be obtained."
    body = f"<p>INDICATION: Trauma, neck pain.</p><p>COMPARISON: None.</p><p>FINDINGS: {findings}</p><p>IMPRESSION: {impression}</p><p style='margin-top:30px'>Read by: Ambrose Kilduff, MD<br>Electronically signed {us(p.loss)} 2029</p>"
    record = shape("imaging_report", facility="HARMON RIDGE MEMORIAL HOSPITAL", provider_name="Ambrose Kilduff, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=p.loss, modality="ct", body_part="CERVICAL SPINE", findings=findings, impression=impression)
    return Paper(_memorial(p, "CT CERVICAL SPINE W/O CONTRAST", body), record)


def ribs_and_hip(p: Person) -> Paper:
    """The same hospital's films of the ribs and the hip in one report."""
    findings = "Right ribs, three views with chest: No displaced rib fracture. No pneumothorax. Heart size is normal. Right hip, two views: No fracture or dislocation. Joint space is preserved."
    impression = "No acute fracture of the right ribs or right hip."
    body = f"<p>INDICATION: MVC, right chest wall and hip pain.</p><p>COMPARISON: Chest 04/2021.</p><p>FINDINGS: {findings}</p><p>IMPRESSION: {impression}</p><p style='margin-top:30px'>Read by: Ambrose Kilduff, MD<br>Electronically signed {us(p.loss)} 2033</p>"
    record = shape("imaging_report", facility="HARMON RIDGE MEMORIAL HOSPITAL", provider_name="Ambrose Kilduff, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=p.loss, modality="xray", body_part="RIBS AND HIP RT", findings=findings, impression=impression)
    return Paper(_memorial(p, "XR RIBS AND HIP RT", body), record)


def upper_back_mri(p: Person) -> Paper:
    """A radiology group's report in capitals, captions run in, on one sheet."""
    day = p.day(21)
    findings = "THORACIC ALIGNMENT IS ANATOMIC. MILD DEXTROSCOLIOSIS OF 12 DEGREES WITH APEX AT T8. AT T7-T8 THERE IS A 3 MM RIGHT PARACENTRAL PROTRUSION THAT INDENTS THE VENTRAL CORD WITHOUT SIGNAL CHANGE. REMAINING LEVELS ARE UNREMARKABLE. NO MARROW EDEMA."
    impression = "RIGHT PARACENTRAL PROTRUSION AT T7-T8. MILD SCOLIOSIS."
    body = f"<p class=c>SAWTOOTH RADIOLOGY GROUP PS<br>PO BOX 6610 &nbsp; CASCADE JUNCTION WA 98995 &nbsp; 509 555 0129</p><p>PATIENT: {p.turned.upper()}<br>DATE OF BIRTH: {short(p.born)}<br>DATE OF EXAM: {short(day)}<br>EXAM: MRI THORACIC SPINE<br>PHYSICIAN: O FAYEMI MD</p><p>HISTORY: PAIN BETWEEN THE SHOULDER BLADES AFTER MVA.</p><p>FINDINGS: {findings}</p><p>IMPRESSION: {impression}</p><p>ERIK HALVORSRUD MD<br>RADIOLOGIST</p><p>DICTATED {short(day)} &nbsp; TRANSCRIBED {short(day)}</p>"
    record = shape("imaging_report", facility="SAWTOOTH RADIOLOGY GROUP PS", provider_name="ERIK HALVORSRUD MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, modality="mri", body_part="THORACIC SPINE", findings=findings, impression=impression)
    return Paper(sheet(body, "p{margin:16px 0}", "12pt/1.5 'Courier Prime'", "0.9in"), record)


def cervical_fusion(p: Person) -> Paper:
    """A surgeon's report on two sheets under the hospital's head, the same as on its other dictations."""
    day = p.day(121)
    before, after = "C6-C7 disc extrusion with myelopathy", "C6-C7 disc extrusion with myelopathy"
    procedure = "Anterior cervical discectomy and fusion, C6-C7, with structural allograft and anterior plate"
    findings = "A large free fragment was found behind the posterior longitudinal ligament on the left, pressing on the cord and the C7 root. The cord pulsated well after its removal."
    head = lambda at, of: f"<table class=w><tr><td style='white-space:nowrap'><b>VERMILION SURGICAL HOSPITAL</b><br>400 Hospital Drive<br>Vermilion Point, LA 70599<td class=r>NAME: {p.turned.upper()}<br>DOB: {us(p.born)}<br>DATE: {us(day)}<br>MED REC: {p.no('VS-######')}</table><p class=c><b>OPERATIVE REPORT</b>{'' if at == 1 else f' (Page {at})'}</p>"  # noqa: E731
    one = f"<p>DATE OF OPERATION: {long(day)}</p><p>SURGEON: Remy Thibodeaux, MD</p><p>ASSISTANT: Colette Arceneaux, PA-C</p><p>ANESTHESIA: General endotracheal</p><p>PREOPERATIVE DIAGNOSIS: {before}.</p><p>POSTOPERATIVE DIAGNOSIS: {after}.</p><p>PROCEDURE: {procedure}.</p><p>FINDINGS: {findings}</p>"
    two = "<p>DESCRIPTION OF PROCEDURE: The patient was positioned supine with the neck in slight extension. A transverse incision was made on the left. The platysma was divided and the plane medial to the sternocleidomastoid developed. The level was confirmed by X-ray. The disc was removed under the microscope, the ligament opened and the fragment delivered. A 7 mm allograft was placed and a plate fixed with four screws. Hemostasis was obtained and the wound closed in layers.</p><p>ESTIMATED BLOOD LOSS: 50 mL. COMPLICATIONS: None. COUNTS: Correct.</p><p style='margin-top:40px'>_______________________________<br>Remy Thibodeaux, MD</p><p class=sm>RT/lkb &nbsp; Job 771391</p>"
    record = shape("operative_report", facility="VERMILION SURGICAL HOSPITAL", surgeon="Remy Thibodeaux, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, preoperative_diagnosis=before, postoperative_diagnosis=after, procedure=procedure, anesthesia="General endotracheal", findings=findings)
    return Paper(sheet(leaves(head, [one, two]), "p{margin:13px 0}", "12pt/1.55 'Liberation Serif'", "0.95in"), record)


def epidural(p: Person, at: int) -> Paper:
    """A pain centre's one-sheet procedure form, the same words on two dates."""
    day, relief = p.day((45, 94)[at]), ("8/10 before, 2/10 after", "5/10 before, 1/10 after")[at]
    before = "Lumbosacral radiculopathy, left (M54.17)"
    procedure = f"Left L5-S1 transforaminal epidural steroid injection under fluoroscopy{('', ', second')[at]}"
    findings = ("Contrast outlined the left L5 root and spread to the epidural space without vascular uptake.", "Contrast spread along the left L5 root and over two levels without vascular uptake.")[at]
    row = lambda name, words: f"<tr><th>{name}<td>{words}"  # noqa: E731
    body = f"<div style='background:#e8f4ee;padding:10px 14px'><b style='font-size:14pt'>Heron Walk Surgery Center</b><br>9000 Heron Walk, Suite 100, Osprey Cove, FL 33598 &nbsp; 727-555-0165</div><h3>PROCEDURE NOTE</h3><table class='w grid form'>{row('Patient', p.name)}{row('DOB', us(p.born))}{row('Procedure date', us(day))}{row('Physician', 'Beatrix Solano-Wirth, M.D.')}{row('Pre-procedure diagnosis', before)}{row('Post-procedure diagnosis', before)}{row('Procedure', procedure)}{row('Anesthesia', ('Local with 1% lidocaine', 'Local with 1% lidocaine; midazolam 1 mg IV')[at])}{row('Medication injected', 'Dexamethasone 10 mg, 1 mL of 0.25% bupivacaine')}{row('Findings', findings)}{row('Pain score', relief)}{row('Complications', 'None')}{row('Blood loss', 'None')}</table><p>The risks were discussed and a time-out was held. The patient lay prone, the skin was prepared with chlorhexidine, and a 22-gauge needle was advanced to the safe triangle. He walked out with a driver after 30 minutes.</p><p style='margin-top:30px'>Beatrix Solano-Wirth, M.D. &nbsp; <span class=sm>signed {us(day)}</span></p>"
    record = shape("operative_report", facility="Heron Walk Surgery Center", surgeon="Beatrix Solano-Wirth, M.D.", patient_name=p.name, patient_dob=p.born, date_of_service=day, preoperative_diagnosis=before, postoperative_diagnosis=before, procedure=procedure, anesthesia=("Local with 1% lidocaine", "Local with 1% lidocaine; midazolam 1 mg IV")[at], findings=findings)
    return Paper(sheet(body, ".form th{width:190px;background:#f4f4f4}.form td,.form th{padding:6px 9px}", "10.8pt/1.4 'Lato'", "0.75in"), record)


def knee_films(p: Person) -> Paper:
    """A walk-in clinic's reading of films as a short letter to the clinician."""
    day = p.day(1)
    findings = "Four views of the left knee. There is no fracture. The joint spaces are even. A small suprapatellar effusion is seen. There is an old ossicle at the tibial tubercle."
    impression = "Small effusion; no fracture."
    body = f"<p><b>Peakview Teleradiology, P.C.</b><br>1 Mesa Trail, Suite 8, Red Butte, CO 80999</p><p>{mon(day)}</p><p>To: Lupe Arrendondo, FNP-C, Red Butte Walk-In Care</p><p>Patient: {p.name}, born {mon(p.born)}<br>Study: Left knee radiographs, {mon(day)}</p><p>Reason: pain after collision.</p><p><u>Findings.</u> {findings}</p><p><u>Conclusion.</u> {impression}</p><p>Tomasz Birkeland, M.D.<br>Diagnostic Radiology</p>"
    record = shape("imaging_report", facility="Peakview Teleradiology, P.C.", provider_name="Tomasz Birkeland, M.D.", patient_name=p.name, patient_dob=p.born, date_of_service=day, modality="xray", body_part="Left knee", findings=findings, impression=impression)
    return Paper(sheet(body, "p{margin:15px 0}", "12pt/1.5 'Caladea'", "1in"), record)


def shoulder_scope(p: Person) -> Paper:
    """A surgery centre's operative report in boxes, numbered items, on two sheets."""
    day = p.day(140)
    procedure = "1. Right shoulder arthroscopy with rotator cuff repair. 2. Subacromial decompression."
    after = "Partial articular-sided supraspinatus tear, right, 60 percent; subacromial impingement"
    before = "Right rotator cuff tear; impingement syndrome"
    findings = "Supraspinatus tear of 60 percent of the footprint. Biceps and labrum intact. Cartilage normal. Thick bursa with a hooked acromion."
    head = lambda at, of: f"<table class='w grid sm'><tr><td rowspan=2><b style='font-size:12pt'>Commons Surgery Center</b><br>702 Ridge Commons, Millstone Ferry, PA 17998<td>Patient<br><b>{p.turned}</b><td>DOB<br>{us(p.born)}<tr><td>Date of surgery<br><b>{us(day)}</b><td>Chart {p.no('CSC####')}<br>{at}/{of}</table>"  # noqa: E731
    one = f"<h3 class=c>OPERATIVE NOTE</h3><p><b>Surgeon:</b> Theodora Vance, MD<br><b>Assistant:</b> Casimir Brightwater, PA-C<br><b>Anesthesia:</b> General with interscalene block<br><b>Anesthesiologist:</b> Ilya Marchetti, MD</p><p><b>Pre-op diagnosis:</b> {before}</p><p><b>Post-op diagnosis:</b> {after}</p><p><b>Procedure:</b> {procedure}</p><p><b>Findings:</b> {findings}</p><p><b>Implants:</b> one 4.75 mm knotless anchor<br><b>EBL:</b> 10 mL<br><b>Complications:</b> none</p>"
    two = "<p><b>Details:</b> After consent and marking of the right shoulder she was taken to the operating room, given general anesthesia and placed in the beach chair position. Standard portals were made. The joint was inspected with the findings above. The torn tissue was debrided, the tear completed and the tendon reduced to the footprint with a single anchor and tape. The bursa was removed and 5 mm of the acromion planed with a burr. The cuff moved as one with the head. Portals were closed with nylon and a sling with an abduction pillow applied.</p><p>She went to recovery in good condition.</p><p><b>Plan:</b> Sling six weeks. Therapy from week two. First visit in ten days.</p><p>Theodora Vance, MD</p>"
    record = shape("operative_report", facility="Commons Surgery Center", surgeon="Theodora Vance, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, preoperative_diagnosis=before, postoperative_diagnosis=after, procedure=procedure, anesthesia="General with interscalene block", findings=findings)
    return Paper(sheet(leaves(head, [one, two]), "p{margin:12px 0}", "11.5pt/1.45 'Liberation Sans Narrow'", "0.75in"), record)


def vein_study(p: Person) -> Paper:
    """A hospital's ultrasound of the leg veins, a table of veins between findings and reading."""
    day = p.day(11)
    findings = "The common femoral, femoral and popliteal veins of the right leg compress fully with normal flow. The posterior tibial veins are patent. There is no echogenic thrombus."
    impression = "No deep vein thrombosis of the right leg."
    body = f"<p><b>Mill Fork General Hospital</b> &middot; Vascular Laboratory &middot; 1 Hospital Hill, Mill Fork OH 45699</p><table class='w grid'><tr><td>Name: {p.short}<td>Birth date: {dash(p.born)}<td>Study date: {dash(day)}</table><h3>Venous Duplex Ultrasound, Right Lower Extremity</h3><p>Indication: swelling after hip surgery.</p><table class='w grid sm'><tr><th>Vein<th>Compressible<th>Flow<tr><td>Common femoral<td>yes<td>phasic<tr><td>Femoral<td>yes<td>phasic<tr><td>Popliteal<td>yes<td>phasic<tr><td>Posterior tibial<td>yes<td>present</table><p><b>Findings:</b> {findings}</p><p><b>Impression:</b> {impression}</p><p>Technologist: D. Ames, RVT</p><p>Interpreting physician: Harriet Oyelaran, MD &nbsp; {bare(day)}</p>"
    record = shape("imaging_report", facility="Mill Fork General Hospital", provider_name="Harriet Oyelaran, MD", patient_name=p.short, patient_dob=p.born, date_of_service=day, modality="ultrasound", body_part="Right Lower Extremity", findings=findings, impression=impression)
    return Paper(sheet(body, "td,th{padding:4px 8px}", "11pt/1.45 'DejaVu Sans Condensed'", "0.8in"), record)
