"""
Records of a folder of news as Parquet:

    spark-submit extract.py INPUT OUTPUT [--parquet] [--command "waqai extract --line-filter --jobs 1 --quiet"]

INPUT is a folder of JSON lines, or with --parquet of Parquet files, with a column `text` and, where they are known, `id`, `title`, `date`,
`publisher` and `url`. OUTPUT gets a row for each document: its `id`, the `error` code where it could not be read, and the `record` as JSON.

Each task runs one waqai for its partition. When that process or its Python worker dies, the task fails and Spark runs it again; what a failed task
has written is never committed, so no document is lost or there twice.
"""

import argparse
import json
import shlex
import subprocess
import threading
from typing import Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col, struct, to_json

LINE_FILTER = "waqai extract --line-filter --jobs 1 --quiet"
SCHEMA = "id string, error string, record string"
FIELDS = ["id", "text", "title", "date", "publisher", "url"]
ROWS = 256


def extracted(lines: DataFrame, command: str = LINE_FILTER) -> DataFrame:
    """`lines` has one column, `value`: a document as JSON. Returns a row for each, in order."""

    def answer(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        child = subprocess.Popen(shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        sent = 0
        problem = None

        def feed() -> None:
            nonlocal sent, problem
            try:
                with child.stdin:
                    for batch in batches:
                        for line in batch.column("value"):
                            child.stdin.write((line.as_py() or "").encode() + b"\n")
                            sent += 1
            except Exception as error:
                problem = error

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        answered = 0
        rows = []
        try:
            for line in child.stdout:
                rows.append(line)
                answered += 1
                if len(rows) == ROWS:
                    yield table(rows)
                    rows = []
            if rows:
                yield table(rows)
            feeder.join()
            if child.wait() != 0 or problem is not None or answered != sent:
                raise RuntimeError(f"{command}: exit code {child.returncode}, {answered} answers to {sent} lines, {problem}")
        finally:
            child.kill()
            child.wait()

    return lines.select("value").mapInArrow(answer, SCHEMA)


def table(lines: list) -> pa.RecordBatch:
    records = [json.loads(line) for line in lines]
    return pa.RecordBatch.from_pydict(
        {
            "id": pa.array([record["document"]["id"] for record in records], pa.string()),
            "error": pa.array([record.get("error", {}).get("code") for record in records], pa.string()),
            "record": pa.array([line.decode().rstrip("\n") for line in lines], pa.string()),
        }
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--parquet", action="store_true")
    parser.add_argument("--command", default=LINE_FILTER)
    args = parser.parse_args()
    spark = SparkSession.builder.appName("waqai").getOrCreate()
    if args.parquet:
        rows = spark.read.parquet(args.input)
        lines = rows.select(to_json(struct(*[col(name) for name in FIELDS if name in rows.columns])).alias("value"))
    else:
        # As they are: a line that is no JSON is answered with an error record.
        lines = spark.read.text(args.input)
    extracted(lines, args.command).write.parquet(args.output)
    spark.stop()


if __name__ == "__main__":
    main()
