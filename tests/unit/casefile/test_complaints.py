"""What is wrong with an answer, in words of our own: never those of a library, never what was given."""

from decimal import Decimal
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field, ValidationError, field_validator

from casefile.complaints import complaint


class _Form(BaseModel):
    variant: Literal["open", "policy-limits"] = "open"
    amount: Decimal | None = None
    percent: Annotated[Decimal, Field(ge=1)] | None = None
    cents: Annotated[Decimal, Field(decimal_places=2)] | None = None
    born: str = "x"
    several: tuple[str, ...] = ()
    number: Annotated[str, Field(pattern="^A")] = "A"

    @field_validator("born")
    @classmethod
    def _known(cls, value):
        if value == "zqx":
            raise ValueError("is to come")
        return value


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"variant": "zqx"}, "variant is none of the choices: write one of open, policy-limits"),
        ({"amount": "zqx"}, "amount is no amount: write it as 60000.00"),
        ({"percent": "0"}, "percent must be 1 or more"),
        ({"cents": "1.234"}, "cents has too many digits: write it as 60000.00"),
        ({"born": "zqx"}, "born: is to come"),
        ({"born": 5}, "born is no text: write it in words"),
        ({"several": "zqx"}, "several is no list: write one entry a line"),
        ({"number": "zqx"}, "number is not written as it must be: follow the example in the manual"),
    ],
)
def test_an_answer_is_told_by_its_place_with_what_to_do(given, said):
    with pytest.raises(ValidationError) as raised:
        _Form.model_validate(given)
    (error,) = raised.value.errors(include_input=False, include_url=False)
    assert complaint(".".join(map(str, error["loc"])), error) == said
    assert "zqx" not in said
