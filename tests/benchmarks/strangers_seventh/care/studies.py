"""Reports of pictures taken and of operations done."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_seventh.care.case import (
    Paper,
    Person,
    bare,
    long,
    mid,
    shape,
    sheet,
    short,
    trs,
    us,
)

IMAGE, SURGERY = "imaging_report", "operative_report"


def neck_mri(p: Person) -> Paper:
    """Magnetic resonance of the neck, level by level, on two sheets."""
    found = "Vertebral heights and marrow signal are normal. There is straightening of the usual lordosis. C2-C3 and C3-C4: no disc herniation or stenosis. C4-C5: 2 mm broad bulge without cord contact. C5-C6: 4 mm right paracentral protrusion which indents the thecal sac and narrows the right foramen. C6-C7: mild uncinate spurring, long standing. The cord has normal signal."
    said = "1. Right paracentral disc protrusion at C5-C6 with right foraminal narrowing. 2. Small bulge at C4-C5. 3. No cord signal abnormality and no fracture."
    day = p.day(14)
    body = (
        f"<h1 style='font-weight:300'>lumen<b>imaging</b></h1><table class='w s'>{trs([('Patient', p.name, 'Exam date', mid(day)), ('Date of birth', mid(p.born), 'Accession', p.no('LI######')), ('Referred by', 'Hector Zavala, DC', 'Read by', 'Miriam Castleberry, MD')])}</table><hr><h3>MRI CERVICAL SPINE WITHOUT CONTRAST</h3><p><b>Clinical history:</b> Neck pain after collision of {bare(p.loss)}. Rule out disc herniation.</p><p><b>Technique:</b> Sagittal T1, T2 and STIR, axial T2 and gradient echo at 1.5 Tesla.</p><p><b>Comparison:</b> None.</p><p><b>Findings:</b> {found}</p><div class=new></div><p><b>Impression:</b> {said}</p><p>Thank you for this referral.</p><p class=s>Electronically signed by Miriam Castleberry, MD, board certified radiologist</p>"
    )
    return Paper(sheet(body, font="11.5pt/2 'Lato'"), shape(IMAGE, facility="lumenimaging", provider_name="Miriam Castleberry, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, modality="mri", body_part="cervical spine", findings=found, impression=said)).without("facility")


def head_scan(p: Person) -> Paper:
    """A scan of the head in capitals on an old hospital system."""
    found = "NO INTRACRANIAL HEMORRHAGE, MASS EFFECT OR MIDLINE SHIFT. VENTRICLES AND SULCI ARE NORMAL FOR AGE. NO SKULL FRACTURE. SMALL SCALP HEMATOMA OVER THE RIGHT PARIETAL BONE. MUCOSAL THICKENING OF THE LEFT MAXILLARY SINUS."
    said = "NO ACUTE INTRACRANIAL ABNORMALITY. SCALP HEMATOMA ON THE RIGHT."
    body = f"<pre>TIPTON FALLS COMMUNITY HOSP               DIAGNOSTIC IMAGING REPORT\n1 CONSTITUTION CIR  TIPTON FALLS OH 43399\n\nNAME: {p.turned.upper():<30} MR#: {p.no('0######')}\nDOB:  {us(p.born):<30} LOC: EMERGENCY\nEXAM DATE: {us(p.loss)} 1948         ORDERED BY: SANTIAGO, CARLA MD\n\nEXAM: CT HEAD WITHOUT CONTRAST\n\nINDICATION: MVC, HEAD STRIKE\n\nTECHNIQUE: 5 MM AXIAL IMAGES, NO CONTRAST. DLP 812.\n\nFINDINGS:\n{found}\n\nIMPRESSION:\n{said}\n\nRADIOLOGIST: WENDELL T. OXBURY, MD\nDICTATED {us(p.loss)} 2004   FINAL {us(p.loss)} 2011</pre>"
    return Paper(sheet(body, font="10.6pt/1.45 'Liberation Mono'", margin="0.8in"), shape(IMAGE, facility="TIPTON FALLS COMMUNITY HOSP", provider_name="WENDELL T. OXBURY, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.loss, modality="ct", body_part="HEAD", findings=found, impression=said))


def back_films(p: Person) -> Paper:
    """Plain films, a short report with the conclusion first."""
    found = "Five lumbar vertebrae. Heights are kept. Disc space at L4-L5 is mildly narrowed with small anterior osteophytes. No spondylolisthesis. The sacroiliac joints are clear."
    said = "No acute fracture. Mild degenerative change at L4-L5."
    day = p.day(15)
    body = f"<div class=f><b style='font-size:14pt'>Elder Grove Imaging</b><span>a department of Larkspur Health</span></div><hr><table class=s>{trs([('Name:', p.short), ('Born:', long(p.born)), ('Study:', 'X-ray lumbar spine, 3 views'), ('Performed:', long(day)), ('Ordering:', 'Renata Ploski, MD')])}</table><p><b>CONCLUSION</b><br>{said}</p><p><b>FINDINGS</b><br>{found}</p><p><b>INDICATION</b><br>Low back pain following a motor vehicle accident.</p><p><b>COMPARISON</b><br>Films of 2019, report only, at which the same narrowing was described.</p><p>Bertrand Aoyama, M.D.<br><span class=s>Radiology</span></p>"
    return Paper(sheet(body, font="11pt/1.5 'Carlito'"), shape(IMAGE, facility="Elder Grove Imaging", provider_name="Bertrand Aoyama, M.D.", patient_name=p.short, patient_dob=p.born, date_of_service=day, modality="xray", body_part="lumbar spine", findings=found, impression=said))


def knee_ultrasound(p: Person) -> Paper:
    """An ultrasound, captions in a boxed head."""
    found = "There is a moderate suprapatellar effusion. The quadriceps and patellar tendons are intact. The medial collateral ligament is thickened with loss of its fibrillar pattern near the femoral insertion. No Baker cyst."
    said = "Partial tear of the medial collateral ligament. Joint effusion."
    day = p.day(9)
    body = f"<table class='w g'><tr><td colspan=3><b>Sandpiper Diagnostic Associates</b>, 66 Tarpon Row, Sandpiper Key, Florida</tr><tr><td><i class=k>PATIENT</i>{p.turned}<td><i class=k>BIRTHDATE</i>{short(p.born)}<td><i class=k>DATE OF EXAM</i>{short(day)}</tr><tr><td colspan=2><i class=k>EXAMINATION</i>ULTRASOUND LEFT KNEE, LIMITED<td><i class=k>REFERRING</i>Geo. Pappas DO</tr></table><h4>History</h4>Struck by car, medial knee pain.<h4>Report</h4>{found}<h4>Opinion</h4>{said}<p><span class=sg>L Trevanion</span><br>Lowell Trevanion, MD</p>"
    return Paper(sheet(body, font="11pt/1.5 'Liberation Serif'", margin="0.9in"), shape(IMAGE, facility="Sandpiper Diagnostic Associates", provider_name="Lowell Trevanion, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, modality="ultrasound", body_part="LEFT KNEE", findings=found, impression=said))


def hip_nailing(p: Person) -> Paper:
    """An operation on a broken hip, two sheets, captions in capitals."""
    pre = "Displaced intertrochanteric fracture, right hip"
    done = "Open treatment of right intertrochanteric fracture with cephalomedullary nail"
    found = "A three part fracture with a comminuted lesser trochanter. Bone quality was fair. Reduction was anatomic in both planes after traction."
    day = p.day(2)
    body = (
        f"<div class=c><b>GULF STRAND MEDICAL CENTER</b><br>OPERATIVE REPORT</div><p>PATIENT: {p.turned}<br>DATE OF BIRTH: {us(p.born)}<br>DATE OF OPERATION: {us(day)}<br>SURGEON: Dominick Marchetta, MD<br>ASSISTANT: Ilse Brandvold, PA-C<br>ANESTHESIOLOGIST: Perrin Oakes, MD</p><p>PREOPERATIVE DIAGNOSIS: {pre}.</p><p>POSTOPERATIVE DIAGNOSIS: Same.</p><p>PROCEDURE: {done}.</p><p>ANESTHESIA: Spinal with sedation.</p><p>ESTIMATED BLOOD LOSS: 150 mL.</p><p>COMPLICATIONS: None.</p><p>IMPLANT: 11 x 180 mm nail, 95 mm lag screw.</p><p>FINDINGS: {found}</p>"
        "<div class=new></div><p>DESCRIPTION: The patient was brought to the operating room and placed on the fracture table after spinal anesthesia. A time out was held. The fracture was reduced with traction and internal rotation. A small incision was made above the greater trochanter, the canal opened and the nail passed by hand. The lag screw was placed centrally with a tip-apex distance of 19 mm. One distal screw was placed. Wounds were irrigated and closed in layers. The patient left the room in stable condition.</p><p>Dominick Marchetta, MD</p>"
    )
    return Paper(sheet(body, font="11.4pt/1.95 'Liberation Serif'", margin="1in"), shape(SURGERY, facility="GULF STRAND MEDICAL CENTER", surgeon="Dominick Marchetta, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, preoperative_diagnosis=pre, postoperative_diagnosis="Same", procedure=done, anesthesia="Spinal with sedation", findings=found)).without("postoperative_diagnosis")


def facet_block(p: Person) -> Paper:
    """An injection at a pain clinic, a form with short answers."""
    day, dxs = p.day(31), "Lumbar spondylosis without myelopathy"
    done = "Bilateral L3, L4 medial branch block under fluoroscopy"
    body = f"<div class=f><b style='color:#157;font-size:15pt'>Blue Heron Pain Specialists</b><span class=s>901 Commodore Blvd, Sandpiper Key, FL</span></div><h3>Procedure Note</h3><table class='w u'>{trs([('Patient', p.name), ('DOB', us(p.born)), ('Date of procedure', us(day)), ('Physician performing', 'Odile Fairbanks, MD'), ('Preprocedure diagnosis', dxs), ('Postprocedure diagnosis', dxs), ('Procedure', done), ('Anesthesia', 'Local, 1% lidocaine'), ('Blood loss', 'Minimal'), ('Complications', 'None')])}</table><p><b>Technique.</b> The patient lay prone. The skin was prepared with chlorhexidine. Under oblique views 25 gauge needles were advanced to the junction of the transverse process and facet at each level. After negative aspiration 0.5 mL of 0.5% bupivacaine was given at each site.</p><p><b>Result.</b> Pain fell from 7/10 to 1/10 at 20 minutes. A pain diary was given.</p>"
    return Paper(sheet(body, font="10.6pt/1.5 'Open Sans'"), shape(SURGERY, facility="Blue Heron Pain Specialists", surgeon="Odile Fairbanks, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, preoperative_diagnosis=dxs, postoperative_diagnosis=dxs, procedure=done, anesthesia="Local, 1% lidocaine")).without("findings")


def wrist_pinning(p: Person) -> Paper:
    """A hand surgeon's operation with numbered procedures."""
    day, pre, post = p.day(12), "Right scaphoid waist fracture", "Right scaphoid waist fracture, displaced 1 mm"
    done = "Percutaneous screw fixation of right scaphoid"
    found = "The fracture was reducible with a joystick. The scapholunate ligament was intact by stress views."
    body = f"<div class=c><b>KENTON SHOALS AMBULATORY SURGERY CENTER</b></div><hr><div class='f h'><div>Patient Name: {p.short}<br>Birth Date: {bare(p.born)}<br>Surgery Date: {bare(day)}</div><div>Surgeon: Graciela Whitcomb, MD<br>Anesthesia Type: Axillary block<br>Tourniquet Time: 31 min</div></div><hr><p><u>Pre-Op Diagnosis</u>: {pre}</p><p><u>Post-Op Diagnosis</u>: {post}</p><p><u>Procedure Performed</u>: {done}</p><p><u>Operative Findings</u>: {found}</p><p><u>Narrative</u>: Through a small dorsal incision a guide wire was placed down the axis of the scaphoid. Position was checked in four views. A 22 mm headless screw was advanced over the wire and the fracture was seen to close. The wound was closed with nylon and a thumb splint was applied.</p><p class=sg>G Whitcomb</p>"
    return Paper(sheet(body, font="11pt/1.5 'DejaVu Serif'", margin="0.8in"), shape(SURGERY, facility="KENTON SHOALS AMBULATORY SURGERY CENTER", surgeon="Graciela Whitcomb, MD", patient_name=p.short, patient_dob=p.born, date_of_service=day, preoperative_diagnosis=pre, postoperative_diagnosis=post, procedure=done, anesthesia="Axillary block", findings=found))
