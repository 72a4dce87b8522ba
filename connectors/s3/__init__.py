"""S3: object storage in a bucket, and a bucket as a place that people drop files into."""

from connectors.s3.bucket import S3Bucket
from connectors.s3.client import S3Settings, connect_s3
from connectors.s3.store import S3Store

__all__ = ["S3Bucket", "S3Settings", "S3Store", "connect_s3"]
