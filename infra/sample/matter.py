"""What every non-medical paper of the invented sample matter agrees on."""

CLIENT = "Marisol E. Quintanilla-Reyes"
CLIENT_STREET = "118 Alder Ct"
CLIENT_CITY = "Fresno, CA 93710"
EMPLOYER = "Fig Garden Foods, Inc."
EMPLOYER_STREET = "2 Mill Rd"
EMPLOYER_CITY = "Fresno, CA 93706"
FIRM = "Okafor Lindqvist LLP"
FIRM_STREET = "2300 Tulare Street, Suite 400"
FIRM_CITY = "Fresno, CA 93721"
ADVERSE = "Dale Brannock"
ADVERSE_STREET = "6409 N Callisch Ave"
ADVERSE_CITY = "Fresno, CA 93722"
ADVERSE_CARRIER = "Tallgrass Mutual"
ADVERSE_POLICY = "TG-55190-2"
ADVERSE_CLAIM = "44-0917-263"
OWN_CARRIER = "Keystone Lark Auto"
OWN_POLICY = "7743-11"
OWN_CLAIM = "KL-26-55831"
CASE_NUMBER = "26CECG03417"


def vin(stem: str) -> str:
    """Return the 17-character VIN: a 16-character stem with its check digit put in ninth."""
    letters = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 9, 8, 7, 6, 5, 4, 3, 2)
    total = sum(int(letters.get(sign, sign)) * weight for sign, weight in zip(stem, weights, strict=True))
    return stem[:8] + "0123456789X"[total % 11] + stem[8:]


CIVIC = ("2017", "Honda", "Civic LX", vin("2HGFC2F5HH500142"))
SIENNA = ("2012", "Toyota", "Sienna LE", vin("5TDKK3DCCS200142"))
PICKUP = ("2019", "Ford", "F-150 XLT", vin("1FTEW1EPKFA00142"))
