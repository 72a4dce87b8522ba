"""The settings: one frozen model from MATTERFLOW_* variables and matterflow.toml, all errors at once."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import unquote, urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from casefile.complaints import complaint
from casefile.drafts import Firm, Person
from casefile.errors import UnusableInput
from generators.identifiers import UNLESS_SAID, IdentifierKind

SETTINGS_FILE = "matterflow.toml"


def _absolute(path: Path) -> Path:
    return path.expanduser().absolute()


Folder = Annotated[Path, AfterValidator(_absolute)]


class StaffMember(BaseModel):
    """One person of the firm: id, role and licences; `os_user` is who may act as them on the command line.

    `authenticator` is the secret of the person's authenticator app (base32), for acts that bind the firm.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9._-]{0,31}$")]
    name: str
    role: Literal["attorney", "paralegal", "case_manager", "admin"]
    licensed_in: tuple[str, ...] = ()
    bar_number: str | None = None
    email: str | None = None
    phone: str | None = None
    os_user: str | None = None
    authenticator: Annotated[str, Field(pattern=r"^[A-Z2-7]{32,}$")] | None = None

    def person(self) -> Person:
        """Return what letters and the audit trail may say of the person."""
        return Person.model_validate(self.model_dump(exclude={"os_user", "authenticator"}))


class Settings(BaseSettings):
    """All settings of one installation. Nothing else in Matterflow reads the environment."""

    model_config = SettingsConfigDict(
        env_prefix="MATTERFLOW_", frozen=True, extra="forbid", hide_input_in_errors=True, env_nested_delimiter="__"
    )

    home: Folder = Path("~/matterflow").expanduser()
    database_url: str | None = None
    storage: str | None = None
    storage_link: str | None = None
    s3_endpoint: str | None = None
    s3_access_key: str | None = None
    s3_secret_key: str | None = None
    s3_region: str = "us-east-1"
    drop: str | None = None
    port: Annotated[int, Field(ge=1, le=65535)] = 4200
    host: str = "127.0.0.1"
    dashboard_login: str | None = None
    prefect_api_url: str | None = None
    time_zone: str = "America/Los_Angeles"
    workers: Annotated[int, Field(ge=1, le=64)] = 2
    watch_seconds: Annotated[float, Field(gt=0, le=600)] = 1.0
    quiet_seconds: Annotated[float, Field(ge=0, le=600)] = 1.0
    lease_seconds: Annotated[int, Field(ge=10, le=3600)] = 45
    bates_prefix: Annotated[str, Field(pattern=r"^[A-Z0-9]{1,8}$")] | None = None
    exhibits_megabytes: Annotated[float, Field(ge=1, le=10_000)] | None = None
    redact: tuple[IdentifierKind, ...] = UNLESS_SAID
    firm: Firm = Firm(name="The firm (set [firm] in matterflow.toml)")
    staff: tuple[StaffMember, ...] = ()
    smtp_host: str | None = None
    smtp_port: Annotated[int, Field(ge=1, le=65535)] = 587
    smtp_security: Literal["starttls", "tls", "none"] = "starttls"
    smtp_user: str | None = None
    smtp_password: SecretStr | None = None
    smtp_sender: str | None = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the signature is the library's
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the signature is the library's
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read arguments, then variables, then matterflow.toml in the home folder."""
        home = Path(os.environ.get("MATTERFLOW_HOME", "~/matterflow")).expanduser()  # noqa: TID251 - the one place that reads the environment
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, home / SETTINGS_FILE)

    @model_validator(mode="after")
    def _open_only_with_a_login(self) -> Self:
        if self.host not in {"127.0.0.1", "localhost", "::1"} and not self.dashboard_login:
            raise ValueError(
                'a dashboard that listens beyond this machine (host) needs dashboard_login = "user:password"'
            )
        return self

    @model_validator(mode="after")
    def _mail_with_a_sender(self) -> Self:
        if self.smtp_host and not self.smtp_sender:
            raise ValueError("mail by smtp_host needs smtp_sender, the address that it comes from")
        return self

    @property
    def storage_url(self) -> str:
        """Where originals and matters are kept: the setting, else a folder in the home."""
        return self.storage or (self.home / "storage").as_uri()

    @property
    def storage_link_url(self) -> str | None:
        """The address under which people's machines see the storage, for links to pages: `storage_link`, else that of
        a folder of this machine's; None where only the system reaches it.
        """
        base = self.storage_link or (self.storage_url if self.storage_url.startswith("file:") else None)
        return base.rstrip("/") if base else None

    @property
    def drop_folder(self) -> Path:
        """The watched folder where it is one of this machine: the setting, else a folder in the home."""
        if not self.drop:
            return self.home / "drop"
        if self.drop.startswith("file://"):
            return Path(unquote(urlsplit(self.drop).path))
        return Path(self.drop).expanduser().absolute()

    @property
    def drop_url(self) -> str:
        """Where people drop files: the setting, a folder or an address such as s3://bucket/prefix; else in the home."""
        return self.drop if self.drop and "://" in self.drop else self.drop_folder.as_uri()

    @property
    def api_url(self) -> str:
        """The address of the Prefect API."""
        return self.prefect_api_url or f"{self.dashboard_url}/api"

    @property
    def dashboard_url(self) -> str:
        """The address that people open."""
        return f"http://{'127.0.0.1' if self.host == '0.0.0.0' else self.host}:{self.port}"  # noqa: S104 - compared, not bound

    def member(self, staff_id: str) -> StaffMember:
        """Return the person of that id.

        Raises:
            UnusableInput: nobody has that id.
        """
        for member in self.staff:
            if member.id == staff_id:
                return member
        known = ", ".join(member.id for member in self.staff) or "nobody yet"
        raise UnusableInput(f"no staff id {staff_id!r} stands in {self.home / SETTINGS_FILE}: it has {known}")


def load_settings(**given: Any) -> Settings:  # noqa: ANN401 - whatever a setting takes
    """Return the settings.

    Raises:
        UnusableInput: settings are wrong; the text lists all of them with their places.
    """
    try:
        return Settings(**given)
    except ValidationError as error:
        lines = [
            complaint(".".join(str(part) for part in item["loc"]), item)
            for item in error.errors(include_input=False, include_url=False)
        ]
    except tomllib.TOMLDecodeError as error:
        lines = [f"{SETTINGS_FILE} is not valid TOML: {error}"]
    raise UnusableInput("the settings can't be used; mend these: " + "; ".join(lines))
