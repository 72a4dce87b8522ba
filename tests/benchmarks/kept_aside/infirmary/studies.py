"""Reports of radiologists and surgeons."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import (
    Paper,
    Person,
    bare,
    dated,
    long,
    pairs,
    phone,
    shape,
    short,
    us,
    web,
)


def neck_mri(p: Person) -> Paper:
    """An MRI of the neck, level by level, from an imaging center's own system."""
    day = p.day(25)
    findings = ("Alignment is normal. Vertebral heights are kept. Marrow signal is normal without edema. The cord is of normal size and signal.", "C2-C3: No disc bulge or stenosis.", "C3-C4: No disc bulge or stenosis.", "C4-C5: Minimal bulge without contact of the cord. Foramina are open.", "C5-C6: Left paracentral protrusion of 4 mm, which flattens the front of the thecal sac and narrows the left foramen to a moderate degree.", "C6-C7: Left foraminal protrusion of 3 mm touching the exiting left C7 root.", "C7-T1: Normal.")
    impression = ("C6-C7 left foraminal protrusion touching the left C7 root.", "C5-C6 left paracentral protrusion with moderate left foraminal narrowing.", "No fracture, ligament tear or cord signal change.")
    page = web(f"""<div class=row style='border-bottom:2px solid #345'><b style='font:bold 16pt Lato;color:#345'>Jetty Road Imaging</b><span class=sm>310 Jetty Road, Cape Harnett, NC 28599<br>T {phone(910, 60)} F {phone(910, 61)}</span></div><div class='row eq' style='margin:8px 0'>{pairs(("Patient:", f"<b>{p.turned}</b>"), ("DOB:", us(p.born)), ("Patient ID:", p.no("JR######")))}{pairs(("Exam date:", us(day)), ("Accession:", p.no("########")), ("Referring:", "Bhavna Mehrotra, MD"))}</div>
    <p style='background:#e9eef4;padding:4px'><b>EXAM: MRI CERVICAL SPINE WITHOUT CONTRAST</b></p><p><b>CLINICAL INDICATION:</b> Neck pain with left arm tingling after motor vehicle crash {us(p.loss)}.</p><p><b>TECHNIQUE:</b> Sagittal T1, T2 and STIR, axial T2 and gradient echo on a 1.5 T magnet.</p><p><b>COMPARISON:</b> CT cervical spine {us(p.loss)}.</p><p><b>FINDINGS:</b></p>{"".join(f"<p>{one}</p>" for one in findings)}<p><b>IMPRESSION:</b></p><ol style='margin:0'>{"".join(f"<li>{one}</li>" for one in impression)}</ol><p style='margin-top:20px'>Interpreted by: <b>Solveig Amundsen, MD</b>, board certified radiologist<br><span class=sm>Electronically signed {us(p.day(26))} 08:31</span></p><p class=xs>Disc bulges are common in people without pain and must be read with the examination.</p>""", "p{margin:5px 0}", "10pt/1.4 Lato")
    record = shape("imaging_report", facility="Jetty Road Imaging", provider_name="Solveig Amundsen, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, modality="mri", body_part="CERVICAL SPINE", findings=" ".join(findings), impression=" ".join(f"{n}. {one}" for n, one in enumerate(impression, 1)))
    return Paper(page, record)


def head_ct(p: Person) -> Paper:
    """A CT of the head by telephone dictation, capitals, from a hospital's old system."""
    day = p.day(0)
    findings = "THE VENTRICLES AND SULCI ARE NORMAL FOR AGE. THERE IS NO HEMORRHAGE, MASS EFFECT OR MIDLINE SHIFT. GRAY AND WHITE MATTER ARE WELL DIFFERENTIATED. THE CALVARIUM IS INTACT. THERE IS SMALL SOFT TISSUE SWELLING OVER THE RIGHT FOREHEAD. THE MASTOIDS ARE CLEAR. MILD MUCOSAL THICKENING IN THE LEFT MAXILLARY SINUS."
    impression = "1. NO ACUTE INTRACRANIAL ABNORMALITY. 2. RIGHT FOREHEAD SOFT TISSUE SWELLING."
    page = web(f"""<pre>BENCH VALLEY MEDICAL CENTER
DEPARTMENT OF RADIOLOGY
3300 S TEMPLE VIEW RD   RED BUTTE UT 84799

NAME: {p.turned.upper():<32} DOB: {us(p.born)}
MRN:  {p.no("M######"):<32} SEX: {p.sex}
LOC:  {"ED 14":<32} EXAM DATE: {us(day)}  19:48
ORD:  {"HALVERSON, PETRA":<32} ORDER #: {p.no("#######")}
{"=" * 72}
EXAM: CT HEAD WITHOUT IV CONTRAST

HISTORY: MVC, HIT FOREHEAD ON WINDOW, HEADACHE.  NO LOC.

COMPARISON: NONE.
</pre><p>TECHNIQUE: CONTIGUOUS AXIAL IMAGES WITH CORONAL AND SAGITTAL REFORMATS. DOSE REDUCTION WAS USED.</p><p>FINDINGS: {findings}</p><p>IMPRESSION:<br>{impression.replace(" 2. ", "<br>2. ")}</p><pre>
DICTATED BY:  ARMISTEAD, COLE MD    {us(day)} 20:11
SIGNED BY:    ARMISTEAD, COLE MD    {us(day)} 20:14

{"** END OF REPORT **":^72}</pre>""", "", "10pt/1.45 'Liberation Mono'", "0.8in")
    record = shape("imaging_report", facility="BENCH VALLEY MEDICAL CENTER", provider_name="ARMISTEAD, COLE MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, modality="ct", body_part="HEAD", findings=findings, impression=impression)
    return Paper(page, record)


def wrist_films(p: Person) -> Paper:
    """X-rays of a wrist, in a letter's form with a box at the right."""
    day = p.day(0)
    findings = "Three views of the right wrist. There is a transverse fracture of the distal radius about 2 cm above the joint, with 10 degrees of dorsal tilt and 2 mm of shortening. The joint surface is not involved. The ulnar styloid is intact. No scaphoid fracture is seen. Soft tissues are swollen."
    impression = "Distal radius fracture with mild dorsal tilt. No joint involvement."
    page = web(f"""<div class=row style='align-items:flex-start'><div><b style='font:bold 15pt "Liberation Serif"'>Chickasaw Bluff Radiologists, P.C.</b><br>reading for Mud Island Regional Health<p><b>RADIOLOGY REPORT</b></p></div><table class=box style='width:42%'><tr><td>Patient</td><td><b>{p.name}</b></td></tr><tr><td>Birth date</td><td>{us(p.born)}</td></tr><tr><td>Exam</td><td>X-ray, right wrist</td></tr><tr><td>Exam date</td><td>{us(day)}</td></tr><tr><td>Ordered by</td><td>G. Pruszynski, PA-C</td></tr></table></div><p><b>Reason for exam:</b> Fell from ladder on outstretched hand.</p><p><b>Findings:</b> {findings}</p><p><b>Impression:</b> {impression}</p><p>Called to Mr. Pruszynski at 16:25.</p><p style='margin-top:30px'>Augustin Wren, M.D.<br>Radiologist</p>""", "p{margin:12px 0}td{padding:4px 7px}", "11.5pt/1.5 'Liberation Serif'", "0.9in")
    record = shape("imaging_report", facility="Chickasaw Bluff Radiologists, P.C.", provider_name="Augustin Wren, M.D.", patient_name=p.name, patient_dob=p.born, date_of_service=day, modality="xray", body_part="right wrist", findings=findings, impression=impression)
    return Paper(page, record).without("facility")


def knee_mri(p: Person) -> Paper:
    """An MRI of a knee with its findings in a table of structures."""
    day = p.day(30)
    found = (("Medial meniscus", "Bucket-handle tear with the fragment in the notch."), ("Lateral meniscus", "Intact."), ("Cruciate ligaments", "Intact."), ("Collateral ligaments", "Grade 1 sprain of the medial collateral ligament."), ("Cartilage", "Thinning over the medial femoral condyle, less than half depth."), ("Bone", "Bruise of the medial tibial plateau. No fracture."), ("Other", "Moderate effusion. Small Baker cyst."))
    impression = "Bucket-handle tear of the medial meniscus. Mild sprain of the medial collateral ligament. Tibial bone bruise and effusion."
    page = web(f"""<div style='background:#222;color:#fff;padding:9px 12px' class=row><b style='font-size:13pt'>CRANBERRY COAST MRI</b><span>88 Route 28, Wexcombe, MA 02599</span></div><table class=box style='margin-top:8px'><tr><td><span class=cp>NAME</span>{p.name}</td><td><span class=cp>DOB</span>{us(p.born)}</td><td><span class=cp>DATE OF EXAM</span>{us(day)}</td></tr><tr><td><span class=cp>REFERRED BY</span>Imogen Lathrop, MD</td><td><span class=cp>RECORD</span>{p.no("CC-######")}</td><td><span class=cp>STUDY</span>MRI of the right knee without contrast</td></tr></table><p><b>History.</b> Twisting injury at work, locking.</p><p><b>Findings.</b></p><table class=box>{"".join(f"<tr><td style='width:28%'>{a}</td><td>{b}</td></tr>" for a, b in found)}</table><p><b>Impression.</b> {impression}</p><p>Read by Thierry Oyelaran, MD, {us(p.day(31))}</p>""", "td{padding:4px 7px}", "10.5pt/1.45 'Liberation Sans'", "0.7in")
    record = shape("imaging_report", facility="CRANBERRY COAST MRI", provider_name="Thierry Oyelaran, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, modality="mri", body_part="right knee", findings=" ".join(f"{a} {b}" for a, b in found), impression=impression)
    return Paper(page, record)


def shoulder_sound(p: Person) -> Paper:
    """An ultrasound of a shoulder, printed from a portal."""
    day = p.day(28)
    findings = "Biceps tendon lies in its groove, sheath with a little fluid. Subscapularis intact. Supraspinatus shows a partial tear of its joint side, 6 mm wide, no full-thickness gap. Infraspinatus intact. Bursa thickened to 3 mm. AC joint with small spurs."
    impression = "Partial-thickness supraspinatus tear, left shoulder, with subacromial bursitis."
    page = web(f"""<div class='row xs'><span>MySaguaro | Test results</span><span>printed {short(p.day(40))} 7:02 AM</span></div><h2 style='font-weight:400'>US SHOULDER LEFT</h2><p>Collected on {long(day)} 9:40 AM &nbsp;|&nbsp; <b>Final result</b></p><div style='background:#f3f3f3;padding:8px'>{pairs(("Patient name", p.short), ("Date of birth", us(p.born)), ("Where", "Palo Seco Imaging"), ("Ordering provider", "Tobias Renneker, MD"), ("Reading physician", "Persis Kanagaratnam, MD"))}</div><h3>Study Result</h3><p><b>Indication:</b> Shoulder pain after seatbelt injury.</p><p><b>Findings</b><br>{findings}</p><p><b>Impression</b><br>{impression}</p><p class=sm>Your provider may not have seen this result yet. General information: a normal shoulder shows no tears. MySaguaro is a service of Sonora Union Health.</p>""", "td{padding:3px 8px}", "10.5pt/1.5 'Open Sans'", "0.8in")
    record = shape("imaging_report", facility="Palo Seco Imaging", provider_name="Persis Kanagaratnam, MD", patient_name=p.short, patient_dob=p.born, date_of_service=day, modality="ultrasound", body_part="SHOULDER LEFT", findings=findings, impression=impression)
    return Paper(page, record)


def knee_scope(p: Person) -> Paper:
    """The report of a knee arthroscopy, captions bold and long paragraphs."""
    day = p.day(61)
    pre = "Bucket-handle tear of medial meniscus, right knee."
    post = "Bucket-handle tear of medial meniscus, right knee; chondromalacia of medial femoral condyle, grade 2."
    procedure = "Right knee arthroscopy with partial medial meniscectomy."
    findings = "Patellofemoral joint smooth. Medial compartment with a displaced bucket-handle tear of the white zone, not fit for repair, and softening of the condyle over 1 cm. Cruciate ligaments intact. Lateral compartment normal. No loose bodies."
    page = web(f"""<div class=row><b>WEXCOMBE HARBOR HOSPITAL</b><span>77 Seawall Avenue, Wexcombe, MA 02599</span></div><hr><h2 class=c>OPERATIVE REPORT</h2><table><tr><td>Patient: {p.name}</td><td>Date of birth: {us(p.born)}</td></tr><tr><td>Medical record: {p.no("######")}</td><td>Date of surgery: {us(day)}</td></tr></table><p><b>SURGEON:</b> Leopold Fairweather, MD</p><p><b>ASSISTANT:</b> Odalys Brightwater, PA-C</p><p><b>ANESTHESIOLOGIST:</b> Henrik Salonen, MD</p><p><b>PREOPERATIVE DIAGNOSIS:</b> {pre}</p><p><b>POSTOPERATIVE DIAGNOSIS:</b> {post}</p><p><b>PROCEDURE PERFORMED:</b> {procedure}</p><p><b>ANESTHESIA:</b> General with femoral nerve block.</p><p><b>ESTIMATED BLOOD LOSS:</b> 5 mL. <b>COMPLICATIONS:</b> None. <b>SPECIMENS:</b> None.</p><p><b>INDICATIONS:</b> Locking knee after an injury at work, MRI with a displaced tear. Therapy and injection failed.</p><p><b>FINDINGS:</b> {findings}</p><p><b>DESCRIPTION OF PROCEDURE:</b> The patient was marked in the holding area and brought to the operating room. After time-out the leg was placed in a holder and prepared. Through two portals the joint was inspected. The fragment was reduced, its attachments were cut with scissors and it was taken out in one piece. The rim was smoothed with a shaver to stable tissue. The loose cartilage was trimmed. The joint was rinsed, portals closed with nylon, and a dressing put on. The patient went to recovery in good condition.</p><p>Leopold Fairweather, MD &nbsp;&nbsp; <span class=sm>Dictated {us(day)} 9:41, transcribed {us(p.day(62))}</span></p>""", "p{margin:7px 0}", "10.8pt/1.42 'Liberation Serif'", "0.8in")
    return Paper(page, shape("operative_report", facility="WEXCOMBE HARBOR HOSPITAL", surgeon="Leopold Fairweather, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, preoperative_diagnosis=pre, postoperative_diagnosis=post, procedure=procedure, anesthesia="General with femoral nerve block.", findings=findings))


def neck_epidural(p: Person) -> Paper:
    """A procedure note of an epidural, table at the top, steps numbered."""
    day = p.day(72)
    page = web(f"""<b style='font-size:13pt'>Valle Claro Spine Institute</b> &nbsp; Procedure Suite<br>200 Vineland Ct, Ste 5, Valle Claro, CA 91399<h3>PROCEDURE NOTE</h3><table class=box><tr><td>Patient</td><td><b>{p.turned}</b></td><td>DOB</td><td>{us(p.born)}</td></tr><tr><td>Procedure date</td><td>{us(day)}</td><td>Performed by</td><td>Hasmik Dzhugaryan, MD</td></tr><tr><td>Pre-procedure diagnosis</td><td colspan=3>Cervical radiculopathy, right C6</td></tr><tr><td>Post-procedure diagnosis</td><td colspan=3>Cervical radiculopathy, right C6</td></tr><tr><td>Procedure</td><td colspan=3>C7-T1 interlaminar epidural steroid injection under fluoroscopy</td></tr><tr><td>Anesthesia</td><td colspan=3>Local, lidocaine 1%</td></tr><tr><td>Complications</td><td colspan=3>None</td></tr></table><p>Consent was signed. The patient lay face down. Time-out 10:14.</p><ol><li>The skin was cleaned three times with chlorhexidine and draped.</li><li>A 20 gauge Tuohy needle was led to the C7-T1 space with loss of resistance to saline.</li><li>1 mL of contrast spread along the right side of the epidural space, without vessel or dura.</li><li>10 mg of dexamethasone with 2 mL of saline was given.</li><li>The needle was taken out whole and a bandage placed.</li></ol><p>Pain before 7/10, after 20 minutes 3/10. Discharged with driver (husband Hovik) at 10:55.</p><p><span class=pen>H. Dzhugaryan</span> &nbsp; {us(day)}</p>""", "td{padding:4px 7px}li{margin:5px 0}", "11pt/1.45 'Liberation Sans'", "0.8in")
    return Paper(page, shape("operative_report", facility="Valle Claro Spine Institute", surgeon="Hasmik Dzhugaryan, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, preoperative_diagnosis="Cervical radiculopathy, right C6", postoperative_diagnosis="Cervical radiculopathy, right C6", procedure="C7-T1 interlaminar epidural steroid injection under fluoroscopy", anesthesia="Local, lidocaine 1%")).without("findings")


def tibia_plate(p: Person) -> Paper:
    """A plate put on a broken shin bone: a new system's report in two columns of captions."""
    day = p.day(1)
    pre = "Displaced bicondylar fracture of right tibia, closed"
    procedure = "Open reduction and internal fixation of right bicondylar tibial plateau fracture with locking plate"
    findings = "Depressed lateral joint surface of 7 mm, raised and held with bone substitute. Medial fragment in one piece. Menisci intact, lateral one tacked back to its rim. Compartments soft at the end."
    def row(a: str, b: str) -> str:
        return f"<div style='display:flex;border-bottom:1px solid #ddd;padding:4px 0'><div style='width:30%;color:#0b4f4a'>{a}</div><div style='width:70%'>{b}</div></div>"

    page = web(f"""<div class=row style='background:#0b4f4a;color:#fff;padding:8px 12px'><b>Silver Lode Medical Center</b><span>Operative / Procedure Report</span></div>{row("Patient", f"{p.name} &nbsp; ({dated(p.born)})")}{row("MRN / account", f"{p.no('E######')} / {p.no('4########')}")}{row("Date of procedure", dated(day))}{row("Surgeon", "Winifred Quarles, MD")}{row("First assistant", "Joaquim Ferreira, MD, resident")}{row("Anesthesia", "General")}{row("Preoperative diagnosis", pre)}{row("Postoperative diagnosis", "Same")}{row("Operation", procedure)}{row("Tourniquet", "94 minutes at 275 mmHg")}{row("Implants", "Locking tibia plate, 8 hole; 9 cortical screws 3.5 mm")}{row("Blood loss", "150 mL")}{row("Findings", findings)}<p><b>Details.</b> After antibiotics and time-out an anterolateral cut was made. The joint was seen below the meniscus and the depressed part was raised with a tamp through a window. Wires held it while the plate was slid along the bone. Screws were placed under fluoroscopy. A second small cut on the inner side buttressed the medial fragment. Wounds were closed in layers over a drain.</p><p class=sm>W. Quarles, MD, signed {dated(p.day(2))}</p>""", "", "10pt/1.4 Roboto", "0.75in")
    return Paper(page, shape("operative_report", facility="Silver Lode Medical Center", surgeon="Winifred Quarles, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, preoperative_diagnosis=pre, procedure=procedure, anesthesia="General", findings=findings)).without("postoperative_diagnosis")


def hip_nail(p: Person) -> Paper:
    """A hip nailed, in capitals out of a transcription service."""
    day = p.day(1)
    diagnosis = "DISPLACED INTERTROCHANTERIC FRACTURE, LEFT FEMUR."
    procedure = "CEPHALOMEDULLARY NAILING, LEFT INTERTROCHANTERIC FRACTURE."
    findings = "UNSTABLE FOUR-PART PATTERN WITH LESSER TROCHANTER OFF. BONE SOFT. GOOD CLOSED REDUCTION ON BOTH VIEWS. TIP-APEX DISTANCE 18 MM."
    page = web(f"""<pre class=c>ST HEDWIG REGIONAL HOSPITAL
OTTER MARSH, WISCONSIN
REPORT OF OPERATION</pre><pre>
NAME: {p.turned.upper()}
DOB: {us(p.born)}          DATE OF OPERATION: {us(day)}
SURGEON: OGDEN T. THISTLEWOOD, MD
ANESTHESIA: SPINAL</pre><p>PREOPERATIVE DIAGNOSIS:  {diagnosis}</p><p>POSTOPERATIVE DIAGNOSIS:  {diagnosis}</p><p>OPERATION:  {procedure}</p><p>FINDINGS:  {findings}</p><p>TECHNIQUE:  ON THE FRACTURE TABLE THE HIP WAS REDUCED WITH TRACTION AND INTERNAL ROTATION. A SHORT CUT ABOVE THE TROCHANTER GAVE ENTRY. A SHORT NAIL OF 11 MM WAS PASSED, A LAG SCREW OF 95 MM PLACED CENTER-CENTER, AND ONE DISTAL SCREW LOCKED. WOUNDS WERE STAPLED. COUNTS WERE RIGHT. BLOOD LOSS 250 ML.</p><p>THE PATIENT'S DAUGHTER WAS SPOKEN TO AFTER THE OPERATION.</p><pre>
OGDEN T. THISTLEWOOD, MD
{bare(day)} / {bare(p.day(2))}  MT 44</pre>""", "p{margin:12px 0}", "10.5pt/1.5 'Liberation Mono'", "0.9in")
    return Paper(page, shape("operative_report", facility="ST HEDWIG REGIONAL HOSPITAL", surgeon="OGDEN T. THISTLEWOOD, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, preoperative_diagnosis=diagnosis, postoperative_diagnosis=diagnosis, procedure=procedure, anesthesia="SPINAL", findings=findings))
