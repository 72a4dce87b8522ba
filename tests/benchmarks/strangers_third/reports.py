"""Reports of imaging and of operations."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_third.case import FIRM, Paper, Person, bare, long, page, shape, us


def ct_head(p: Person) -> Paper:
    """A hospital's final report with headings in capitals and the reader's name under an electronic signature."""
    technique = "Axial images were obtained from the skull base to the vertex without intravenous contrast. Automated exposure control was used."
    findings = "There is no intracranial hemorrhage, mass effect or midline shift. The ventricles and sulci are normal for age. Gray-white differentiation is preserved. A 2.2 cm left frontal scalp hematoma is present without underlying fracture. The paranasal sinuses and mastoid air cells are clear."
    impression = "1. No acute intracranial abnormality. 2. Left frontal scalp hematoma without calvarial fracture."
    body = (
        "<div class=c><b>PORT DELACROIX GENERAL HOSPITAL</b><br>Department of Radiology<br>5000 Refinery Road, Port Delacroix, TX 77998<br>Phone 409-555-0121</div><hr>"
        f"<table><tr><td>Name: {p.last.upper()}, {p.first.upper()} {p.mid}<td>MRN: {p.no('00######')}<tr><td>DOB: {us(p.born)}&nbsp;&nbsp; Sex: {p.sex}<td>Accession: {p.no('CT-25-######')}<tr><td>Ordering: MUELLER-BANKS, TODD MD<td>Location: ED 14<tr><td>Exam: CT HEAD W/O CONTRAST<td>Exam date/time: {us(p.loss)} 2148</table><hr>"
        f"<p>CLINICAL INDICATION: Motor vehicle collision, struck head on window, headache. Rule out bleed.</p><p>COMPARISON: None.</p><p>TECHNIQUE: {technique}</p><p>FINDINGS: {findings}</p><p>IMPRESSION:<br>1. No acute intracranial abnormality.<br>2. Left frontal scalp hematoma without calvarial fracture.</p><p>Dictated and electronically signed by: BOUDREAUX, CELESTE MD<br>{us(p.loss)} 2213</p><p class='xs c'>FINAL REPORT - Confidential patient information - Page 1 of 1</p>"
    )
    return Paper(page(body, "", "11pt 'Courier Prime'", "0.8in"), shape("imaging_report", facility="PORT DELACROIX GENERAL HOSPITAL", provider_name="BOUDREAUX, CELESTE MD", patient_name=f"{p.last.upper()}, {p.first.upper()} {p.mid}", patient_dob=p.born, date_of_service=p.loss, modality="ct", body_part="HEAD", findings=findings, impression=impression))


def mri_shoulder(p: Person) -> Paper:
    """An outpatient center's letter-shaped MRI report, findings by structure, impression before them."""
    parts = (("Rotator cuff", "High-grade partial-thickness bursal surface tear of the anterior supraspinatus measuring 11 mm. Infraspinatus, subscapularis and teres minor are intact."), ("Labrum and biceps", "Degenerative fraying of the superior labrum without displaced tear. The long head of the biceps is located in the groove."), ("Acromioclavicular joint", "Mild arthrosis, present before on radiographs of 2019."), ("Bones", "No fracture or contusion. No marrow replacing lesion."))
    impression = "High-grade partial-thickness tear of the anterior supraspinatus tendon, new since the 2019 radiographs were taken. Mild acromioclavicular arthrosis."
    body = (
        f"<table><tr><td><b style='font-size:17pt;color:#035'>Peachtree Open Imaging</b><td class=r>Suite 7, 18 Exchange Way<br>Kettle Brook, GA 30995<br>478 555 0193</table><p>{long(p.day(22))}</p><p>Rupert Delacourt, MD<br>Ocmulgee Spine Institute</p><table class=u style='width:70%'><tr><td>Patient<td>{p.short}<tr><td>Date of birth<td>{long(p.born)}<tr><td>Examination<td>MRI of the right shoulder without contrast<tr><td>Performed<td>{long(p.day(21))}<tr><td>Reason<td>Pain since automobile accident of {bare(p.loss)}</table>"
        f"<p>Dear Dr. Delacourt:</p><p>Thank you for sending your patient. Multiplanar proton density and fat-suppressed sequences were obtained at 1.2 Tesla.</p><h4>Conclusion</h4><p>{impression}</p><h4>Findings</h4>" + "".join(f"<p><i>{name}:</i> {said}</p>" for name, said in parts) + "<p>Yours,</p><p class=sig>Imogen Tattersall</p><p>Imogen Tattersall, MD<br>Board certified radiologist</p>"
    )
    findings = " ".join(f"{name}: {said}" for name, said in parts)
    return Paper(page(body, "", "11pt 'Carlito'", "1in"), shape("imaging_report", facility="Peachtree Open Imaging", provider_name="Imogen Tattersall, MD", patient_name=p.short, patient_dob=p.born, date_of_service=p.day(21), modality="mri", body_part="right shoulder", findings=findings, impression=impression))


def knee_film(p: Person) -> Paper:
    """A fax of an X-ray report with an addendum, in a table of captions above values."""
    findings = "Four views of the left knee. No fracture or dislocation is identified. There is a moderate suprapatellar joint effusion. Tricompartmental osteoarthritis, most marked medially, with subchondral sclerosis and osteophytes. No loose body."
    impression = "Moderate joint effusion with no visible fracture. Chronic tricompartmental osteoarthritis."
    body = (
        f"<div class=xs>FROM: 5205550170 &nbsp;&nbsp; TO: 14785550100 &nbsp;&nbsp; {us(p.day(4))} 10:42 &nbsp;&nbsp; PAGE 001/001</div><h2>Desert Vista Radiology Group</h2><p class=sm>2200 E Ocotillo Rd, Tres Lomas, AZ 85997</p><table class=g><tr><td><span class=cap>PATIENT NAME</span>{p.short}<td><span class=cap>BIRTH DATE</span>{us(p.born)}<td><span class=cap>DATE OF EXAM</span>{us(p.day(2))}<tr><td><span class=cap>PROCEDURE</span>Left knee, 4 views (73564)<td><span class=cap>REFERRED BY</span>Inez Calloway, DO<td><span class=cap>FILE NO.</span>{p.no('DV######')}</table>"
        f"<p><u>History</u><br>Fall in a store two days ago. Knee pain and swelling. Known arthritis.</p><p><u>Report</u><br>{findings}</p><p><u>Opinion</u><br>{impression}</p><p><u>Addendum {us(p.day(3))}</u><br>Correlation with MRI is suggested if locking persists.</p><p>Read by Walton Esquibel, M.D. &nbsp;&nbsp; /es/ {us(p.day(2))} 16:20</p>"
    )
    return Paper(page(body, "", "12pt 'Liberation Sans'", "0.8in"), shape("imaging_report", facility="Desert Vista Radiology Group", provider_name="Walton Esquibel, M.D.", patient_name=p.short, patient_dob=p.born, date_of_service=p.day(2), modality="xray", body_part="Left knee", findings=findings, impression=impression))


def neck_mri(p: Person) -> Paper:
    """An MRI of the neck in two columns under the hospital's name, levels as a list."""
    levels = (("C2-3", "Normal."), ("C3-4", "Small central protrusion without cord contact."), ("C4-5", "Disc osteophyte complex, mild left foraminal narrowing."), ("C5-6", "Right paracentral extrusion measuring 5 mm, indenting the ventral cord; no cord signal change."), ("C6-7", "Broad bulge. No stenosis."), ("C7-T1", "Normal."))
    findings = "Straightening of the normal cervical lordosis. Vertebral body heights are maintained. " + " ".join(f"{level}: {said}" for level, said in levels)
    body = (
        f"<table><tr><td style='width:34%;background:#eef;padding:10px'><b>Brackwater Community Medical Center</b><br>Imaging Services<br><br><span class=cap>Patient</span>{p.name}<br><span class=cap>Born</span>{us(p.born)}<br><span class=cap>MR no.</span>{p.no('BC######')}<br><span class=cap>Study date</span>{us(p.day(19))}<br><span class=cap>Requested by</span>Dr. F. Strickland<br><span class=cap>Study</span>MRI Cervical Spine W/O<br><br><span class=cap>Status</span>Final<td style='padding-left:16px'><b>MRI OF THE CERVICAL SPINE</b><p><b>Indication:</b> Neck pain radiating to the right arm following a collision.</p><p><b>Findings:</b> Straightening of the normal cervical lordosis. Vertebral body heights are maintained.</p>" + "".join(f"<p style='margin:2px 0'>{level}: {said}</p>" for level, said in levels)
        + f"<p><b>Impression:</b> Right paracentral disc extrusion at C5-6 indenting the ventral cord. Lesser degenerative change elsewhere.</p><p>Aurelio Pinsky, MD<br>Attending Radiologist<br>Signed {us(p.day(20))}</p></table>"
    )
    return Paper(page(body, "", "10.5pt 'Lato'"), shape("imaging_report", facility="Brackwater Community Medical Center", provider_name="Aurelio Pinsky, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(19), modality="mri", body_part="CERVICAL SPINE", findings=findings, impression="Right paracentral disc extrusion at C5-6 indenting the ventral cord. Lesser degenerative change elsewhere."))


def ultrasound(p: Person) -> Paper:
    """A vascular ultrasound that finds nothing, in typescript."""
    findings = "The common femoral, femoral, popliteal and posterior tibial veins are fully compressible with normal color flow and augmentation. No echogenic thrombus is seen. There is a 3.1 x 1.2 cm complex fluid collection in the medial calf consistent with hematoma."
    impression = "No deep venous thrombosis of the right leg. Medial calf hematoma, 3.1 x 1.2 cm."
    body = (
        f"<pre>LAKES REGIONAL HOSPITAL\nVASCULAR LABORATORY\nWINNEBEC, MINNESOTA\n\nPATIENT:    {p.turned}\nD.O.B.:     {us(p.born)}\nSTUDY:      VENOUS DUPLEX ULTRASOUND, RIGHT LOWER EXTREMITY\nDATE:       {us(p.day(6))}\nREFERRED:   S. Vang, PA-C\n</pre><p>REASON FOR STUDY: Calf swelling one week after being struck by a car. Family history of clots.</p><p>RESULTS: {findings}</p><p>CONCLUSION: {impression}</p><pre>\nHjalmar Osterberg, MD\nInterpreting physician\n\nD: {us(p.day(6))}   T: {us(p.day(7))}   ho/tx14</pre>"
    )
    return Paper(page(body, "pre{font:inherit;white-space:pre}", "12pt 'Liberation Mono'", "0.9in"), shape("imaging_report", facility="LAKES REGIONAL HOSPITAL", provider_name="Hjalmar Osterberg, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(6), modality="ultrasound", body_part="RIGHT LOWER EXTREMITY", findings=findings, impression=impression))


def fusion(p: Person) -> Paper:
    """A neck fusion of two sheets, captions in bold capitals, numbered procedures."""
    findings = "A large soft disc fragment was found beneath the posterior longitudinal ligament on the right at C5-6, compressing the cord and the exiting root. The ligament was torn. There was no infection."
    details = "After informed consent the patient was brought to the operating room and placed supine. The neck was prepared and draped. A transverse incision was made on the left. The platysma was divided and the plane between the carotid sheath and the esophagus developed bluntly. The level was confirmed by fluoroscopy. The C5-6 disc was removed under the microscope."
    procedure = "Anterior cervical discectomy and fusion, C5-6, with interbody cage, allograft and anterior plate"
    body = (
        f"<table><tr><td><b>BRACKWATER COMMUNITY MEDICAL CENTER</b><br>One Medical Plaza, Brackwater, NY 11995<td class=r>OPERATIVE REPORT</table><hr><table><tr><td>PATIENT: {p.name}<td>MR NO: {p.no('BC######')}<tr><td>DATE OF BIRTH: {us(p.born)}<td>DATE OF OPERATION: {us(p.day(110))}<tr><td>SURGEON: Ngozi Abernathy-Tull, MD<td>ASSISTANT: Peter Lindgren, PA-C<tr><td>ANESTHESIOLOGIST: R. Sokolov, MD<td>ANESTHESIA: General endotracheal</table>"
        f"<p><b>PREOPERATIVE DIAGNOSIS:</b> Cervical disc herniation C5-6 with myelopathy</p><p><b>POSTOPERATIVE DIAGNOSIS:</b> Same</p><p><b>PROCEDURE PERFORMED:</b> {procedure}</p><p><b>INDICATIONS:</b> The patient has had neck and right arm pain since a motor vehicle accident and did not improve with therapy and two injections.</p><p><b>FINDINGS:</b> {findings}</p><p><b>ESTIMATED BLOOD LOSS:</b> 40 mL. <b>COMPLICATIONS:</b> None.</p><p><b>DESCRIPTION OF PROCEDURE:</b> {details}</p><div class=brk></div>"
        f"<p>{p.name} &nbsp; MR NO: {p.no('BC######')} &nbsp; OPERATIVE REPORT, page 2</p><p>The endplates were prepared with curettes and a high-speed drill. A 7 mm cage packed with allograft was placed and a 14 mm plate was fixed with four screws. Final fluoroscopic views were satisfactory. Sponge and needle counts were correct. The patient was extubated and taken to recovery in stable condition.</p><p>Electronically authenticated by Ngozi Abernathy-Tull, MD on {us(p.day(111))} at 07:31</p>"
    )
    return Paper(page(body, "", "11.5pt 'Liberation Serif'", "1in"), shape("operative_report", facility="BRACKWATER COMMUNITY MEDICAL CENTER", surgeon="Ngozi Abernathy-Tull, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(110), preoperative_diagnosis="Cervical disc herniation C5-6 with myelopathy", postoperative_diagnosis="Same", procedure=procedure, anesthesia="General endotracheal", findings=findings))


def wrist_plate(p: Person) -> Paper:
    """A fracture fixation dictated in a surgery center, captions beside values in a narrow column."""
    pre, post = "Displaced intra-articular fracture, left distal radius", "Displaced intra-articular fracture of the left distal radius with ulnar styloid avulsion"
    procedure, findings = "Open reduction and internal fixation of the left distal radius with volar locking plate", "The fracture had three intra-articular fragments with dorsal comminution. The median nerve was contused but in continuity. The distal radioulnar joint was stable after fixation."
    rows = (("Name", p.turned), ("DOB", us(p.born)), ("Date of surgery", us(p.day(8))), ("Surgeon", "Leopold Stavros, M.D."), ("Pre-op diagnosis", pre), ("Post-op diagnosis", post), ("Operation", procedure), ("Anesthesia", "Regional block with sedation"), ("Implants", "Volar plate, 4 distal pegs, 3 shaft screws"), ("Tourniquet", "58 minutes at 250 mmHg"), ("Operative findings", findings), ("Technique", "A volar approach through the bed of flexor carpi radialis was used. The fracture was reduced under traction and held with wires while the plate was fixed. Radiographs in two planes confirmed reduction. The wound was closed in layers and a splint applied."))
    body = "<h2 style='margin:0;color:#622'>Charles River Surgery Center</h2><p class=sm>8 Wharf Street, Eastfield Mills, MA 01997 &nbsp; (978) 555-0188</p><h3>Report of Operation</h3><table class=q>" + "".join(f"<tr><td><b>{name}</b><td>{said}" for name, said in rows) + f"</table><p>Leopold Stavros, M.D. (dictated, not read) &nbsp;&nbsp; transcribed {us(p.day(9))}</p>"
    return Paper(page(body, ".q td{padding:5px 6px}.q td:first-child{width:1.6in}", "11pt 'Liberation Sans'"), shape("operative_report", facility="Charles River Surgery Center", surgeon="Leopold Stavros, M.D.", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(8), preoperative_diagnosis=pre, postoperative_diagnosis=post, procedure=procedure, anesthesia="Regional block with sedation", findings=findings))


def facet_blocks(p: Person) -> Paper:
    """A pain physician's procedure note without a heading for findings."""
    procedure = "Medial branch blocks, bilateral L3, L4 and L5, under fluoroscopic guidance"
    body = (
        f"<div class=r><b>Lone Prairie Spine &amp; Pain</b><br>Ambulatory Procedure Suite<br>77 Ranch Road 12, Port Delacroix, TX 77997</div><h3>PROCEDURE NOTE</h3><p>Patient: {p.name} &nbsp;&nbsp; DOB: {bare(p.born)}<br>Date of procedure: {bare(p.day(96))}<br>Physician performing: Cordelia Amundsen, DO</p><p>Preprocedure diagnosis: Lumbar facet arthropathy, post-traumatic (M47.816)<br>Postprocedure diagnosis: Lumbar facet arthropathy, post-traumatic (M47.816)</p><p>Procedure: {procedure}</p><p>Anesthesia: Local only, 1% lidocaine</p>"
        f"<p>Description: The risks were reviewed, including bleeding, infection and nerve injury, and written consent was signed. The patient lay prone. After a time-out the back was cleaned with chlorhexidine. Under oblique fluoroscopy a 25-gauge needle was advanced to each target and 0.5 mL of 0.5% bupivacaine was injected at each level. The needles were removed and the patient walked to recovery without weakness.</p><p>Pain before: 7/10. Pain 20 minutes after: 1/10.</p><p>cc: {FIRM}</p><p class=sig>C. Amundsen</p><p>Cordelia Amundsen, DO &nbsp; signed {bare(p.day(96))}</p>"
    )
    return Paper(page(body, "", "11.5pt 'Caladea'", "0.9in"), shape("operative_report", facility="Lone Prairie Spine & Pain", surgeon="Cordelia Amundsen, DO", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(96), preoperative_diagnosis="Lumbar facet arthropathy, post-traumatic (M47.816)", postoperative_diagnosis="Lumbar facet arthropathy, post-traumatic (M47.816)", procedure=procedure, anesthesia="Local only, 1% lidocaine"))
