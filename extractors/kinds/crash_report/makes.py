"""Makes of vehicles as reports print them, the codes of the states' forms with them."""

from __future__ import annotations

import re

MAKES = frozenset(
    re.findall(r"\S+", """
    acura alfa aprilia arctic audi bentley bmw bluebird buell buick cadillac cadi can-am chev chevrolet chevy chrysler
    chry daewoo datsun dodg dodge ducati eagle ferrari fiat ford freightliner frht fisker genesis geo gillig gmc
    harley harley-davidson hd hino holiday honda hond hummer hyundai hyun indian infi infiniti international intl isuzu
    isu jaguar jagu jeep john kawasaki kawk kenworth kw kia ktm kubota lamborghini land land-rover lexus lexs lincoln
    linc lndr lotus lucid mack maserati mazda mazd mercedes mercedes-benz merz mercury merc mini mitsubishi mits moto
    navistar new nissan niss olds oldsmobile oshkosh peterbilt peterbuilt ptrb plymouth plym polaris polestar pontiac
    pont porsche pors ram rivian rolls-royce saab saturn satn scion smart sterling subaru suba suzuki suzi tesla tesl
    thomas toyota toyt triumph vespa volkswagen volvo volv vw volk western winnebago workhorse yamaha yama
    """)
)  # fmt: skip
"""Makes and their codes, in small letters; of two words the first."""
