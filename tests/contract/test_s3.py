"""What is true of S3 alone: what it says when it is not reached, or not let in."""

import boto3
import pytest
from botocore.config import Config

from casefile.errors import NotFoundError, PermanentError, TransientError, UnusableInput
from connectors.registry import open_store
from connectors.s3 import client as s3_client
from connectors.s3 import store as s3_store

KEYS = {"access_key": "nobody", "secret_key": "nothing"}


def _store(server, **changes):
    settings = {"endpoint": server.endpoint, "access_key": server.access_key, "secret_key": server.secret_key}
    return open_store(f"s3://{changes.pop('bucket', server.bucket)}/alone", **(settings | changes))


def test_a_wrong_secret_key_is_said_in_words(seaweed):
    store = _store(seaweed, secret_key=seaweed.secret_key[::-1])
    with pytest.raises(PermanentError, match="secret key is wrong"):
        store.put("a", b"x")


def test_an_unknown_access_key_is_said_in_words(seaweed):
    store = _store(seaweed, access_key="nobody")
    with pytest.raises(PermanentError, match="access key is unknown"):
        store.get("a")


def test_a_bucket_that_does_not_exist_is_said_in_words(seaweed):
    store = _store(seaweed, bucket="nowhere-at-all")
    with pytest.raises(PermanentError, match="bucket does not exist"):
        list(store.keys(""))


def test_a_server_that_does_not_answer_may_be_tried_again(monkeypatch):
    monkeypatch.setattr(s3_client, "_RETRIES", 1)
    store = open_store("s3://bucket", endpoint="http://127.0.0.1:9", **KEYS)
    with pytest.raises(TransientError, match="did not answer"):
        store.get("a")


def test_no_keys_at_all_is_said_in_words(monkeypatch, tmp_path):
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    store = open_store("s3://bucket", endpoint="http://127.0.0.1:9")
    with pytest.raises(PermanentError, match="no S3 keys were found"):
        store.get("a")


@pytest.mark.parametrize("url", ["s3:bucket", "s3://"])
def test_an_address_without_a_bucket_is_refused(url):
    with pytest.raises(UnusableInput, match="s3://bucket/prefix"):
        open_store(url)


def test_a_bucket_of_an_impossible_name_is_refused(seaweed):
    store = _store(seaweed, bucket="No Such Name!")
    with pytest.raises((UnusableInput, NotFoundError), match="named"):
        store.get("a")


def test_a_body_damaged_on_its_way_is_not_stored(seaweed, monkeypatch):
    monkeypatch.setattr(s3_store, "checksum", lambda _: s3_client.checksum(b"other"))
    store = _store(seaweed)
    with pytest.raises((TransientError, PermanentError)):
        store.put("damaged", b"x")
    assert not store.exists("damaged")


def test_an_upload_in_parts_that_breaks_off_leaves_nothing(seaweed, tmp_path, monkeypatch):
    store = _store(seaweed)
    (tmp_path / "source").write_bytes(b"x" * (2 * s3_store.PART + 1))
    client = store._client
    calls = []

    def refuse(**arguments):
        calls.append(arguments["PartNumber"])
        raise client.exceptions.ClientError(
            {"Error": {"Code": "InternalError"}, "ResponseMetadata": {"HTTPStatusCode": 500}}, "UploadPart"
        )

    monkeypatch.setattr(client, "upload_part", refuse)
    with pytest.raises(TransientError):
        store.put_file("parts", tmp_path / "source")
    assert calls
    assert not store.exists("parts")
    assert not _boto(seaweed).list_multipart_uploads(Bucket=seaweed.bucket).get("Uploads")


def _boto(server):
    return boto3.client(
        "s3",
        endpoint_url=server.endpoint,
        aws_access_key_id=server.access_key,
        aws_secret_access_key=server.secret_key,
        region_name="us-east-1",
        config=Config(signature_version="s3v4"),
    )
