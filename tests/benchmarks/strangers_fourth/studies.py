"""Reports of pictures and of operations."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fourth.case import Paper, Person, bare, long, mid, shape, sheet, us


def mri_knee(p: Person) -> Paper:
    """An imaging centre's report: facts in a ruled block of two columns, headings in small capitals."""
    findings = "There is a complete tear of the anterior cruciate ligament at its midportion with bone bruises of the lateral femoral condyle and posterolateral tibial plateau. A vertical tear of the posterior horn of the medial meniscus reaches the inferior surface. The posterior cruciate and collateral ligaments are intact. Large effusion. The extensor mechanism is normal. Cartilage is preserved."
    impression = "1. Complete midsubstance ACL tear with pivot-shift bone contusions. 2. Vertical tear, posterior horn medial meniscus. 3. Large joint effusion."
    body = (
        f"<div class=f style='align-items:end'><b style='font:bold 19pt Lato;color:#136'>Redstone Open MRI</b><span class=s>950 Union Parkway, Redstone Flats, CO 80999 &middot; tel 719-555-0101</span></div><table class='w b' style='margin-top:8px'><tr><td>Patient name: <b>{p.name}</b><td>Date of exam: <b>{us(p.day(28))}</b><tr><td>Date of birth: {us(p.born)}<td>Referring: Hal Brightwater, MD<tr><td>Patient ID: {p.no('RM######')}<td>Accession: {p.no('A#########')}</table><h2>MRI of the Right Knee without Contrast</h2><p><b>Clinical history:</b> Crash, knee gives way. Rule out ligament tear.</p><p><b>Technique:</b> Axial, sagittal and coronal proton density fat-suppressed and T1 images at 1.2 Tesla.</p><p><b>Comparison:</b> None.</p><p><b>Findings:</b> {findings}</p><p><b>Impression:</b><br>{impression.replace(' 2.', '<br>2.').replace(' 3.', '<br>3.')}</p><p>Read by: Oskar Delaunay, MD, board certified radiologist<br><span class=s>Electronically verified {us(p.day(29))} 08:15</span></p>"
    )
    return Paper(sheet(body, "td{padding:5px 8px}", "11pt/1.4 'Lato'", "0.8in"), shape("imaging_report", facility="Redstone Open MRI", provider_name="Oskar Delaunay, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(28), modality="mri", body_part="Right Knee", findings=findings, impression=impression))


def ct_neck(p: Person) -> Paper:
    """A hospital's result as its system sends it: capitals, captions with colons, end of report."""
    findings = "THE ALIGNMENT IS NORMAL. VERTEBRAL BODY HEIGHTS ARE MAINTAINED. NO ACUTE FRACTURE OR SUBLUXATION. MODERATE DISC SPACE NARROWING AT C5-C6 WITH POSTERIOR OSTEOPHYTES. NO PREVERTEBRAL SOFT TISSUE SWELLING. LUNG APICES ARE CLEAR."
    impression = "NO ACUTE FRACTURE OR MALALIGNMENT. DEGENERATIVE DISC DISEASE AT C5-C6."
    body = f"<pre style='white-space:pre-wrap'>HOLMGATE REGIONAL MEDICAL CTR            DEPARTMENT OF DIAGNOSTIC IMAGING\n1 INFIRMARY LANE, HOLMGATE PA 19999              610-555-0170\n{'=' * 72}\nNAME:    {p.turned.upper():<34} DOB:   {us(p.born)}\nMRN:     {p.no('0#######'):<34} SEX:   {p.sex}\nEXAM:    {'CT CERVICAL SPINE W/O CONTRAST':<34} DATE:  {us(p.loss)} 17:52\nORDERED: {'CORRIGAN-WELLS, UNA MD':<34} LOC:   ED\n{'=' * 72}\n\nREASON FOR EXAM: NECK PAIN AFTER MVA\n\nTECHNIQUE: HELICAL CT WITH SAGITTAL AND CORONAL REFORMATS.\n\nREPORT: {findings}\n\nIMPRESSION: {impression}\n\nDICTATED BY: PRIYA SUNDERLAND, MD\nTRANSCRIBED: {us(p.loss)} 18:20\n\n*** FINAL REPORT ***</pre>"
    return Paper(sheet(body, "", "10.2pt/1.45 'Liberation Mono'", "0.8in"), shape("imaging_report", facility="HOLMGATE REGIONAL MEDICAL CTR", provider_name="PRIYA SUNDERLAND, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=p.loss, modality="ct", body_part="CERVICAL SPINE", findings=findings, impression=impression))


def spine_films(p: Person) -> Paper:
    """A doctor's own reading of films on a half-filled form, the answers typed on ruled lines."""
    findings = "Five lumbar vertebrae in normal alignment. No compression deformity. Disc heights are preserved except slight narrowing at L5-S1. Pedicles intact. Sacroiliac joints normal."
    impression = "No fracture seen. Early disc narrowing at L5-S1."
    line = "<tr><td class=q>{}<td class=a>{}"
    body = "<div class=m><b style='font-size:14pt'>HALVORSON AVENUE CHIROPRACTIC</b><br>RADIOLOGY REPORT</div><table class=w style='margin-top:18px'>" + "".join(line.format(*one) for one in (("Patient:", p.name), ("D.O.B.:", us(p.born)), ("Date taken:", us(p.day(4))), ("Views:", "X-ray, lumbar spine, AP and lateral"), ("Indication:", "Low back pain after auto accident"), ("What is seen:", findings), ("Conclusion:", impression), ("Interpreted by:", "Corliss Abara, DC"))) + "</table><p class=hand style='margin-left:50%'>C Abara</p>"
    return Paper(sheet(body, ".q{width:130px;padding:9px 4px}.a{border-bottom:1px solid #000;padding:9px 4px}", "11.5pt/1.5 'Courier Prime'", "0.9in"), shape("imaging_report", facility="HALVORSON AVENUE CHIROPRACTIC", provider_name="Corliss Abara, DC", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(4), modality="xray", body_part="lumbar spine", findings=findings, impression=impression))


def shoulder_ultrasound(p: Person) -> Paper:
    """An ultrasound read at the clinic: conclusion first, then what was seen, in a frame."""
    findings = "The long head of the biceps lies in its groove and is thickened. The subscapularis is intact. The supraspinatus shows a 9 mm hypoechoic full-thickness gap at its anterior insertion. The infraspinatus is normal. There is fluid in the subacromial bursa. Acromioclavicular joint with mild spurring."
    impression = "Full-thickness tear of the left supraspinatus tendon, 9 mm. Subacromial bursitis."
    body = (
        f"<div style='border:2px solid #444;padding:18px'><div class=f><b>HOLMGATE SHOULDER &amp; SPORT, P.C.</b><span>Musculoskeletal Ultrasound</span></div><hr><div class=f><span>{p.name}</span><span>born {bare(p.born)}</span><span>scanned {bare(p.day(45))}</span></div><p>Study: Complete ultrasound of the left shoulder, linear probe 12 MHz</p><h4>CONCLUSION</h4><p>{impression}</p><h4>DETAILED FINDINGS</h4><p>{findings}</p><h4>REASON</h4><p>Night pain and weakness after a motor vehicle crash.</p><p style='margin-top:28px'>Performed and interpreted by Linus Abernethy, M.D.</p></div>"
    )
    return Paper(sheet(body, "", "11.5pt/1.45 'Caladea'", "0.9in"), shape("imaging_report", facility="HOLMGATE SHOULDER & SPORT, P.C.", provider_name="Linus Abernethy, M.D.", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(45), modality="ultrasound", body_part="left shoulder", findings=findings, impression=impression))


def knee_surgery(p: Person) -> Paper:
    """A surgery centre's operative report: captions in bold run in, a second sheet with the closing."""
    procedure = "Arthroscopic reconstruction of the right anterior cruciate ligament with hamstring autograft, and partial medial meniscectomy"
    findings = "The anterior cruciate ligament was torn in its midportion with no fibers in continuity. The medial meniscus had a vertical tear of the posterior horn in the white zone, not repairable. The lateral compartment and the patellofemoral joint were normal. Cartilage was smooth throughout."
    pre, post = "Right knee anterior cruciate ligament tear", "Right knee anterior cruciate ligament tear and medial meniscus tear"
    body = (
        f"<div class=m><b style='font-size:15pt'>JUNIPER SURGERY CENTER</b><br>Redstone Flats, Colorado</div><div class=f style='margin:10px 0'><div><b>Patient:</b> {p.name}<br><b>Birthdate:</b> {us(p.born)}<br><b>Chart:</b> {p.no('JS-#####')}</div><div><b>Date of surgery:</b> {us(p.day(61))}<br><b>Surgeon:</b> Hal Brightwater, MD<br><b>Assistant:</b> Tamsin Orr, PA-C<br><b>Anesthesiologist:</b> Winnifred Salazar, MD</div></div><h3 class=m>OPERATIVE REPORT</h3><p><b>PREOPERATIVE DIAGNOSIS:</b> {pre}.</p><p><b>POSTOPERATIVE DIAGNOSIS:</b> {post}.</p><p><b>OPERATION PERFORMED:</b> {procedure}.</p><p><b>ANESTHESIA:</b> General with adductor canal block.</p><p><b>ESTIMATED BLOOD LOSS:</b> 20 mL.</p><p><b>INDICATIONS:</b> The patient is a student who was hurt in a motor vehicle crash and has had giving way of the knee. The magnetic resonance study showed a complete tear. She chose reconstruction after the alternatives were explained.</p><p><b>OPERATIVE FINDINGS:</b> {findings}</p>"
        "<p><b>DESCRIPTION OF PROCEDURE:</b> The patient was brought to the operating room and anesthetized. The right leg was prepared and draped in the usual sterile fashion. Antibiotic was given before incision. Two portals were made and the joint was inspected in order. The torn meniscus was trimmed to a stable rim. The semitendinosus and gracilis tendons were taken through a small oblique incision and made into a graft of 8.5 mm. The tibial and femoral tunnels were drilled at the centers of the native footprints.</p><div class=new></div>"
        f"<p>{p.name} &nbsp;&nbsp; Chart {p.no('JS-#####')} &nbsp;&nbsp; Operative report, page 2</p><p>The graft was passed and fixed with a suspensory button on the femur and an interference screw on the tibia. The knee had full extension and was stable. The portals were closed with nylon. A dressing and a hinged brace were put on. The counts were correct. The patient went to recovery in good condition.</p><p><b>COMPLICATIONS:</b> None.</p><p style='margin-top:40px'>_______________________________<br>Hal Brightwater, MD<br>Dictated {us(p.day(61))}, typed {us(p.day(63))}</p>"
    )
    return Paper(sheet(body, "", "11.3pt/1.4 'Liberation Serif'", "0.9in"), shape("operative_report", facility="JUNIPER SURGERY CENTER", surgeon="Hal Brightwater, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(61), preoperative_diagnosis=pre, postoperative_diagnosis=post, procedure=procedure, anesthesia="General with adductor canal block", findings=findings))


def epidural(p: Person) -> Paper:
    """A pain doctor's procedure sheet: each caption in a shaded cell beside its answer."""
    procedure = "Right L4-L5 transforaminal epidural steroid injection with fluoroscopy"
    diagnosis = "Lumbar radiculopathy, right L5"
    table = (("Patient", p.turned), ("DOB", us(p.born)), ("Service date", us(p.day(72))), ("Performed by", "Etienne Marchetti, MD"), ("Pre-procedure Dx", diagnosis), ("Post-procedure Dx", "Same"), ("Procedure", procedure), ("Anesthesia / sedation", "1% lidocaine skin wheal, midazolam 2 mg IV"), ("Contrast", "Omnipaque 240, 1.5 mL"), ("Injectate", "Dexamethasone 10 mg with 1 mL of 0.25% bupivacaine"), ("Findings", "Contrast outlined the right L5 root sleeve and flowed to the epidural space without vascular uptake."), ("Complications", "None"), ("After care", "Observed 25 minutes. Leg pain fell from 7 to 2. Walked out with a driver."))
    body = "<div class=f><b style='font-size:14pt;color:#524'>Evangeline Interventional Pain</b><span class=s>88 Cypress Square, Saint Amiel, LA 70999</span></div><h3>PROCEDURE RECORD</h3><table class='w b'>" + "".join(f"<tr><td class=k>{name}<td>{said}" for name, said in table) + f"</table><p style='margin-top:30px'>Signed: Etienne Marchetti, MD &nbsp; {us(p.day(72))} 11:40</p>"
    return Paper(sheet(body, ".k{background:#ece6ef;width:165px}td{padding:6px 8px}", "10.8pt/1.4 'Carlito'", "0.8in"), shape("operative_report", facility="Evangeline Interventional Pain", surgeon="Etienne Marchetti, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(72), preoperative_diagnosis=diagnosis, postoperative_diagnosis="Same", procedure=procedure, anesthesia="1% lidocaine skin wheal, midazolam 2 mg IV", findings="Contrast outlined the right L5 root sleeve and flowed to the epidural space without vascular uptake."))


def manipulation(p: Person) -> Paper:
    """A hospital's short operation note in the words of its system, dated in letters, gender neutral."""
    procedure = "Left shoulder arthroscopic rotator cuff repair and subacromial decompression"
    findings = "A crescent tear of the supraspinatus measuring 1.5 cm from front to back, mobile to the footprint. Type II acromion with a spur. Biceps anchor frayed, under 25 percent. No arthritis of the joint."
    body = (
        f"<div class=f><b>Holmgate Regional Medical Center</b><b>Brief Operative Note</b></div><hr><p>{p.name} | {mid(p.born)} | {p.sex} | Room OR 4</p><p>Surgery date: {mid(p.day(90))}</p><p>Primary surgeon: Linus Abernethy, M.D.<br>Assistants: Bram Castleton, PA-C</p><h4>Preop diagnosis</h4><p>Left rotator cuff tear</p><h4>Postop diagnosis</h4><p>Left rotator cuff tear with impingement</p><h4>Procedure(s)</h4><p>{procedure}</p><h4>Anesthesia type</h4><p>General and interscalene block</p><h4>Findings</h4><p>{findings}</p><h4>Implants</h4><p>Two double-loaded 4.75 mm anchors</p><h4>Specimens</h4><p>None</p><h4>Blood loss</h4><p>Minimal</p><h4>Disposition</h4><p>Recovery room, stable. Sling for six weeks.</p><p class=s>Electronically signed by Linus Abernethy, M.D. on {long(p.day(90))} at 1:12 PM</p>"
    )
    return Paper(sheet(body, "h4{font-size:10pt;color:#555;margin:7px 0 0}p{margin:2px 0 6px}", "10.8pt/1.4 'Liberation Sans'", "0.8in"), shape("operative_report", facility="Holmgate Regional Medical Center", surgeon="Linus Abernethy, M.D.", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(90), preoperative_diagnosis="Left rotator cuff tear", postoperative_diagnosis="Left rotator cuff tear with impingement", procedure=procedure, anesthesia="General and interscalene block", findings=findings))
