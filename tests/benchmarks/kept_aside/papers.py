"""Which papers are drawn, of whose case, and whether they come as text or through a scanner."""

from tests.benchmarks.kept_aside import bills, employment, medical

FILES = [
    ("claim-form-red", "medical_bill", bills.cms1500, 0, "gray"),
    ("hospital-claim", "medical_bill", bills.ub04, 1, "bitonal"),
    ("hospital-itemised", "medical_bill", bills.hospital_itemised, 2, "text"),
    ("physician-statement", "medical_bill", bills.statement, 3, "gray"),
    ("superbill", "medical_bill", bills.superbill, 4, "bitonal"),
    ("therapy-ledger", "medical_bill", bills.therapy_ledger, 5, "text"),
    ("benefits-member", "explanation_of_benefits", bills.eob_member, 0, "text"),
    ("benefits-remittance", "explanation_of_benefits", bills.eob_remit, 1, "bitonal"),
    ("benefits-union", "explanation_of_benefits", bills.eob_union, 2, "text"),
    ("note-emergency", "chart_note", medical.emergency, 0, "text"),
    ("note-soap", "chart_note", medical.soap, 3, "bitonal"),
    ("note-consultation", "chart_note", medical.consultation, 4, "text"),
    ("note-therapy", "chart_note", medical.therapy, 1, "gray"),
    ("note-chiropractic", "chart_note", medical.chiropractic, 5, "bitonal"),
    ("note-discharge", "chart_note", medical.discharge, 2, "text"),
    ("imaging-mri", "imaging_report", medical.mri, 1, "text"),
    ("imaging-xray", "imaging_report", medical.xray, 3, "bitonal"),
    ("imaging-ultrasound", "imaging_report", medical.ultrasound, 4, "gray"),
    ("operation-knee", "operative_report", medical.knee_scope, 5, "text"),
    ("operation-injection", "operative_report", medical.injection, 0, "bitonal"),
    ("stub-hourly", "pay_stub", employment.stub_hourly, 0, "text"),
    ("stub-salary", "pay_stub", employment.stub_salary, 3, "bitonal"),
    ("stub-check", "pay_stub", employment.stub_check, 2, "gray"),
    ("w2-single", "w2", employment.w2_single, 3, "text"),
    ("w2-four", "w2", employment.w2_four, 5, "bitonal"),
    ("wages-form", "wage_verification", employment.wage_form, 4, "bitonal"),
    ("wages-letter", "wage_verification", employment.wage_letter, 0, "text"),
]
ENVELOPES = []
