"""Reports of imaging and of operations."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.care.case import (
    Paper,
    Person,
    bare,
    iso,
    long,
    mon,
    shape,
    sheet,
    short,
    table,
    us,
)


def lumbar_mri(p: Person) -> Paper:
    """A center's report of an MRI, level by level, with a comparison and a referring doctor."""
    findings = "The vertebral bodies are normally aligned and of normal height. Marrow signal is unremarkable. The conus ends at L1. L1-2 and L2-3: no disc herniation or stenosis. L3-4: mild disc desiccation, no stenosis. L4-5: broad-based bulge with a right paracentral protrusion of 5 mm that touches the traversing right L5 root. L5-S1: small central protrusion with an annular fissure, no root contact."
    impression = "1. Right paracentral protrusion at L4-5, 5 mm, contacting the right L5 nerve root. 2. Annular fissure with small central protrusion at L5-S1. 3. No fracture."
    body = (
        f"<div class=split><div><b style='font:bold 19pt Lato;color:#225'>Garden State Open MRI</b><br><span class=sm>1101 Shore Rd, Brigham Shores, NJ 08799 &nbsp; T 732.555.0140 &nbsp; F 732.555.0141</span></div></div><hr><table class=w>{table([('Patient:', p.turned, 'Exam date:', us(p.day(18))), ('DOB:', us(p.born), 'Report date:', us(p.day(19))), ('Referred by:', 'Neerja Bhatt, MD', 'Accession:', p.no('MR-#######'))])}</table><p><b>MRI LUMBAR SPINE WITHOUT CONTRAST</b></p><p><b>Clinical history:</b> Low back pain after motor vehicle accident, right leg tingling.</p><p><b>Technique:</b> Sagittal T1, T2 and STIR, axial T1 and T2 images on a 1.2 T open magnet.</p><p><b>Comparison:</b> Lumbar radiographs of {us(p.day(4))}.</p><p><b>Findings:</b> {findings}</p><p><b>Impression:</b><br>{impression.replace(' 2.', '<br>2.').replace(' 3.', '<br>3.')}</p><p style='margin-top:26px'>Thank you for the referral.<br>Aurelio Pham, M.D.<br><span class=sm>Board certified radiologist. Electronically signed {us(p.day(19))} 08:14</span></p>"
    )
    return Paper(sheet(body, "td{padding:3px 6px}", "10.8pt/1.45 'Lato'", "0.85in"), shape("imaging_report", facility="Garden State Open MRI", provider_name="Aurelio Pham, M.D.", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(18), modality="mri", body_part="Lumbar spine", findings=findings, impression=impression))


def head_ct(p: Person) -> Paper:
    """A hospital's report of a CT, capitals, the reader's name at the foot after the machine's codes."""
    findings = "NO INTRACRANIAL HEMORRHAGE, MASS EFFECT OR MIDLINE SHIFT. VENTRICLES AND SULCI ARE NORMAL FOR AGE. GRAY-WHITE DIFFERENTIATION IS PRESERVED. SMALL LEFT FRONTAL SCALP HEMATOMA WITH LACERATION. CALVARIUM INTACT. PARANASAL SINUSES AND MASTOIDS ARE CLEAR."
    impression = "NO ACUTE INTRACRANIAL ABNORMALITY. LEFT FRONTAL SCALP HEMATOMA."
    body = f"<pre style='white-space:pre'>SAGUARO RIM MEDICAL CENTER                    DEPARTMENT OF RADIOLOGY\n2700 N RIM ROAD, CASA BRILLANTE, AZ 85696     520-555-0110\n\nPATIENT : {p.turned.upper():<34}MRN : {p.no('E#######')}\nDOB     : {us(p.born):<34}SEX : {p.sex}\nEXAM    : CT HEAD WITHOUT CONTRAST          DATE: {us(p.loss)} 2011\nORDERED : DESAI-LOWELL, PRIYANKA MD         STAT</pre><p>REASON FOR EXAM: MVC, HEADACHE, AMNESIA FOR THE EVENT.</p><p>COMPARISON: NONE.</p><p>TECHNIQUE: AXIAL IMAGES FROM SKULL BASE TO VERTEX. DLP 812 MGY-CM.</p><p>FINDINGS:<br>{findings}</p><p>IMPRESSION:<br>{impression}</p><p>DICTATED BY: WINSTON AKERS, MD {us(p.loss)} 20:31<br>SIGNED BY: WINSTON AKERS, MD {us(p.loss)} 20:38<br>TRANSCRIBED BY: PSCRIBE</p>"
    return Paper(sheet(body, "", "10.6pt/1.5 'Liberation Mono'", "0.75in"), shape("imaging_report", facility="SAGUARO RIM MEDICAL CENTER", provider_name="WINSTON AKERS, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=p.loss, modality="ct", body_part="HEAD", findings=findings, impression=impression))


def wrist_films(p: Person) -> Paper:
    """A short report of films, the findings under the word Report and the end under Conclusion."""
    findings = "Three views of the right wrist. There is no acute fracture. The carpal bones are normally aligned and the scapholunate interval is not widened. Mild degenerative change of the first carpometacarpal joint. Soft tissue swelling over the dorsum."
    impression = "No fracture. Dorsal soft tissue swelling. Mild osteoarthritis at the base of the thumb, likely old."
    body = f"<table class=w><tr><td><b>LAKE HARLOW COMMUNITY HOSPITAL</b><br>Diagnostic Imaging<td class=r>Page 1 of 1</table><table class='w grid' style='margin:10px 0'>{table([('Name', p.turned, 'Unit no.', p.no('M######')), ('Birth date', iso(p.born), 'Exam date', iso(p.loss)), ('Procedure', 'X-RAY WRIST COMPLETE RIGHT', 'Physician', 'Vellutini, Mario')])}</table><p><u>Indication</u>: pain after collision</p><p><u>Report</u>: {findings}</p><p><u>Conclusion</u>: {impression}</p><p style='margin-top:30px'>Interpreted by Gwendolyn Sze, DO<br>Shoreline Diagnostic Imaging Consultants<br><span class=sm>Finalized {iso(p.day(1))} 07:02</span></p>"
    return Paper(sheet(body, ".grid td{padding:4px 8px}", "11pt/1.45 'Liberation Sans'", "0.85in"), shape("imaging_report", facility="LAKE HARLOW COMMUNITY HOSPITAL", provider_name="Gwendolyn Sze, DO", patient_name=p.turned, patient_dob=p.born, date_of_service=p.loss, modality="xray", body_part="Right wrist", findings=findings, impression=impression))


def abdomen_ultrasound(p: Person) -> Paper:
    """A sonogram of the abdomen, a list of organs with a line for each, measurements, then the impression in a frame."""
    organs = [("Liver", "normal size and echotexture, no focal lesion"), ("Gallbladder", "no stones, wall 2 mm"), ("Common duct", "4 mm"), ("Spleen", "10.8 cm, small perisplenic fluid collection, no laceration seen"), ("Right kidney", "10.9 cm, no hydronephrosis"), ("Left kidney", "11.2 cm, no hydronephrosis"), ("Aorta", "normal caliber")]
    impression = "Small perisplenic fluid. In the setting of trauma, CT is advised. Otherwise normal examination."
    body = f"<div class=c><b style='font-size:14pt'>TALLOW CREEK MEDICAL CENTER</b><br>Ultrasound Department</div><p>Patient: <b>{p.name}</b> &emsp; Born: {mon(p.born)} &emsp; Date of exam: {mon(p.day(1))}</p><p>Exam: ULTRASOUND ABDOMEN COMPLETE<br>Requested by: R. Ashworth MD &emsp; History: left upper quadrant pain, day after MVA</p><p><b>FINDINGS</b></p><table class='w under'>{table([(f'{name}:', text) for name, text in organs])}</table><div style='border:2px solid;padding:8px 12px;margin-top:16px'><b>IMPRESSION</b><br>{impression}</div><p>Ezekiel Monroe, MD, Radiology &emsp; {mon(p.day(1))} 10:47</p>"
    findings = ". ".join(f"{name}: {text}" for name, text in organs)
    return Paper(sheet(body, "td{padding:5px 8px}", "11.2pt/1.4 'Carlito'", "0.85in"), shape("imaging_report", facility="TALLOW CREEK MEDICAL CENTER", provider_name="Ezekiel Monroe, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(1), modality="ultrasound", body_part="Abdomen", findings=findings, impression=impression))


def bone_scan(p: Person) -> Paper:
    """A nuclear medicine study, neither film nor CT nor MRI."""
    findings = "Delayed whole body images three hours after injection show intense uptake along the left proximal femur at the site of the fixed fracture. There is mild uptake in both knees and the right first metatarsophalangeal joint in a degenerative pattern. No uptake in the ribs, spine or pelvis to suggest further fracture. Kidneys and bladder are seen as usual."
    impression = "Uptake at the left proximal femur as expected after recent fixation. No other fracture. Degenerative uptake in the knees and right great toe."
    body = f"<p><b>Prairie Glen Imaging Associates</b><br>Nuclear Medicine<br>77 Glen Park Dr, Elmhollow, IL 60398</p><p>{p.name}<br>Date of birth {long(p.born)}<br>Study date {long(p.day(45))}<br>Ordering physician Sanjay Iyer, MD</p><p><b>EXAMINATION:</b> Whole body bone scan</p><p><b>RADIOPHARMACEUTICAL:</b> 24.8 mCi Tc-99m MDP IV</p><p><b>INDICATION:</b> Persistent left hip and rib pain after fall</p><p><b>FINDINGS:</b> {findings}</p><p><b>IMPRESSION:</b> {impression}</p><p>Read by Thelma Vantongeren, MD<br>{long(p.day(46))}</p>"
    return Paper(sheet(body, "", "11.4pt/1.5 'Caladea'", "1in"), shape("imaging_report", facility="Prairie Glen Imaging Associates", provider_name="Thelma Vantongeren, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(45), modality="other", body_part="Whole body", findings=findings, impression=impression))


def cervical_fusion(p: Person) -> Paper:
    """A surgeon's report of a fusion of two sheets, captions in bold capitals, the description long."""
    pre = "C5-6 disc herniation with left C6 radiculopathy"
    procedure = "1. Anterior cervical discectomy and fusion C5-6. 2. Placement of interbody cage C5-6. 3. Anterior plating C5-6. 4. Structural allograft."
    findings = "A soft disc fragment lay beneath the posterior longitudinal ligament on the left and compressed the C6 root. There were small osteophytes of the uncinate. The cord was decompressed and pulsatile at the end. No dural tear."
    head = f"<div class=split><b style='font:bold 14pt Caladea'>Sonoran Gate Surgery Center, LLC</b><span class=sm>7100 N Ironwood Pass, Casa Brillante, AZ 85697</span></div>"  # noqa: F541
    body = (
        f"{head}<h3 class=c>OPERATIVE REPORT</h3><table>{table([('PATIENT:', p.name), ('DATE OF BIRTH:', us(p.born)), ('DATE OF OPERATION:', us(p.day(88))), ('SURGEON:', 'Anselm Kowalke, MD'), ('ASSISTANT:', 'Dagny Ferris, PA-C'), ('ANESTHESIOLOGIST:', 'Wim Castellane, MD')])}</table><p><b>PREOPERATIVE DIAGNOSIS:</b> {pre}</p><p><b>POSTOPERATIVE DIAGNOSIS:</b> Same, with foraminal stenosis C5-6</p><p><b>PROCEDURE PERFORMED:</b><br>{procedure.replace(' 2.', '<br>2.').replace(' 3.', '<br>3.').replace(' 4.', '<br>4.')}</p><p><b>ANESTHESIA:</b> General endotracheal</p><p><b>ESTIMATED BLOOD LOSS:</b> 40 mL &emsp; <b>COMPLICATIONS:</b> None &emsp; <b>SPECIMENS:</b> Disc, C5-6</p><p><b>INDICATIONS:</b> The patient is a 42-year-old woman with neck and left arm pain since a collision on {us(p.loss)}. Eight weeks of therapy and an epidural injection gave no lasting relief. She had no arm symptoms before the collision. Risks including hoarseness and nonunion were explained.</p><p><b>FINDINGS:</b> {findings}</p>"
        f"<div class=brk></div>{head}<p class=sm>Operative report, page 2 &nbsp; {p.name}</p><p><b>DESCRIPTION OF PROCEDURE:</b> She was brought to the operating room and placed supine. After induction the neck was prepared and draped. A transverse incision was made on the right at the level of the cricoid. The platysma was divided and the plane medial to the carotid sheath was opened bluntly. The level was confirmed by fluoroscopy.</p><p>The longus colli was raised and retractors were set. The disc was removed under the microscope and the posterior ligament was opened. The free fragment was removed with a nerve hook. Both foramina were opened until a hook passed freely. A 7 mm cage packed with allograft was tapped into place and a 16 mm plate was fixed with four screws. Final films were good.</p><p>The wound was washed and closed in layers over a small drain. She woke moving all limbs and was taken to recovery in a soft collar. Counts were correct.</p><p style='margin-top:30px'>Anselm Kowalke, MD<br><span class=sm>Dictated {us(p.day(88))} &nbsp; Signed {us(p.day(90))}</span></p>"
    )
    return Paper(sheet(body, "", "11pt/1.45 'Caladea'", "0.9in"), shape("operative_report", facility="Sonoran Gate Surgery Center, LLC", surgeon="Anselm Kowalke, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(88), preoperative_diagnosis=pre, postoperative_diagnosis="Same, with foraminal stenosis C5-6", procedure=procedure, anesthesia="General endotracheal", findings=findings))


def hip_nail(p: Person) -> Paper:
    """A hospital's dictated report in typewriter capitals, captions without bold, no findings apart."""
    body = f"<pre style='white-space:pre'>ELMHOLLOW ADVENT HOSPITAL\n1500 RIVER GLEN PKWY  ELMHOLLOW IL 60399\n\n                       REPORT OF OPERATION\n\nPATIENT NAME: {p.turned.upper()}\nMR NUMBER: {p.no('#######')}          DATE OF BIRTH: {short(p.born)}\nDATE OF PROCEDURE: {short(p.day(1))}</pre><p>PREOP DIAGNOSIS: DISPLACED LEFT INTERTROCHANTERIC FEMUR FRACTURE.</p><p>POSTOP DIAGNOSIS: DISPLACED LEFT INTERTROCHANTERIC FEMUR FRACTURE.</p><p>OPERATION: CLOSED REDUCTION AND CEPHALOMEDULLARY NAILING, LEFT FEMUR.</p><p>SURGEON: SANJAY IYER, MD.</p><p>ANESTHESIA: SPINAL.</p><p>ANESTHESIOLOGIST: B. HOLLINGBERRY, MD.</p><p>BLOOD LOSS: 150 ML. DRAINS: NONE. IMPLANT: 11 X 180 MM NAIL, 95 MM LAG SCREW.</p><p>OPERATIVE FINDINGS: FOUR-PART FRACTURE WITH A SEPARATE LESSER TROCHANTER, REDUCED BY TRACTION AND INTERNAL ROTATION. BONE QUALITY WAS FAIR.</p><p>PROCEDURE IN DETAIL: THE PATIENT WAS PLACED ON THE FRACTURE TABLE AFTER SPINAL ANESTHESIA. REDUCTION WAS CHECKED IN TWO PLANES. A 3 CM INCISION WAS MADE ABOVE THE TROCHANTER, A GUIDE WIRE WAS PASSED AND THE CANAL WAS OPENED. THE NAIL WAS SEATED BY HAND. THE LAG SCREW WAS PLACED CENTER-CENTER WITH A TIP-APEX DISTANCE OF 19 MM. ONE DISTAL SCREW WAS PLACED. WOUNDS WERE CLOSED WITH STAPLES. HE LEFT THE ROOM IN GOOD CONDITION.</p><p>SANJAY IYER, MD<br>SI/tt D:{short(p.day(1))} T:{short(p.day(2))}</p>"
    return Paper(sheet(body, "", "11pt/1.45 'Courier Prime'", "0.9in"), shape("operative_report", facility="ELMHOLLOW ADVENT HOSPITAL", surgeon="SANJAY IYER, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=p.day(1), preoperative_diagnosis="DISPLACED LEFT INTERTROCHANTERIC FEMUR FRACTURE", postoperative_diagnosis="DISPLACED LEFT INTERTROCHANTERIC FEMUR FRACTURE", procedure="CLOSED REDUCTION AND CEPHALOMEDULLARY NAILING, LEFT FEMUR", anesthesia="SPINAL", findings="FOUR-PART FRACTURE WITH A SEPARATE LESSER TROCHANTER, REDUCED BY TRACTION AND INTERNAL ROTATION. BONE QUALITY WAS FAIR."))


def branch_blocks(p: Person) -> Paper:
    """A clinic's procedure note in a table of two columns, the needle work in short sentences."""
    procedure = "Bilateral C4-5 and C5-6 medial branch blocks under fluoroscopic guidance"
    rows = [("Patient", p.name), ("DOB", bare(p.born)), ("Date of procedure", bare(p.day(62))), ("Physician", "Ilse Brandauer, MD"), ("Location", "Great Lakes Pain Partners, procedure suite B"), ("Pre-procedure diagnosis", "Cervical spondylosis without myelopathy (M47.812)"), ("Post-procedure diagnosis", "Cervical spondylosis without myelopathy (M47.812)"), ("Procedure", procedure), ("Anesthesia", "Local, 1% lidocaine; no sedation"), ("Complications", "None"), ("Consent", "Signed and in chart")]
    body = f"<div class=split><b style='font-size:14pt'>Great Lakes Pain Partners</b><span>25 Quarry Lake Dr, Harlow Mills, OH 44096</span></div><h3>Procedure Report</h3><table class='w grid'>{table([(f'<b>{name}</b>', text) for name, text in rows])}</table><p><b>Technique.</b> Prone position. Skin cleaned with chlorhexidine. The waists of the articular pillars at C4, C5 and C6 were seen in the lateral view. A 25 gauge needle was placed at each. After negative aspiration and 0.1 mL of contrast, 0.5 mL of 0.5% bupivacaine was given at each level.</p><p><b>Result.</b> Pain with extension fell from 7/10 to 1/10 at 30 minutes. Pain diary given.</p><p>Ilse Brandauer, MD &nbsp; <span class=hand>I. Brandauer</span></p>"
    return Paper(sheet(body, ".grid td{padding:5px 9px}.grid td:first-child{width:30%}", "11pt/1.42 'DejaVu Sans Condensed'", "0.8in"), shape("operative_report", facility="Great Lakes Pain Partners", surgeon="Ilse Brandauer, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(62), preoperative_diagnosis="Cervical spondylosis without myelopathy (M47.812)", postoperative_diagnosis="Cervical spondylosis without myelopathy (M47.812)", procedure=procedure, anesthesia="Local, 1% lidocaine; no sedation")).without("findings")
