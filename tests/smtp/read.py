"""Reads messages as a mail program does: read.py FILE… prints one JSON object for each."""

import email
import email.policy
import hashlib
import json
import sys


def part(message):
    content = message.get_content()
    raw = content.encode() if isinstance(content, str) else content
    return {
        "type": message.get_content_type(),
        "name": message.get_filename() or "",
        "text": content if isinstance(content, str) else "",
        "start": raw[:8].decode("latin-1"),
        "size": len(raw),
        "sha256": hashlib.sha256(raw).hexdigest(),
    }


for path in sys.argv[1:]:
    with open(path, "rb") as file:
        raw = file.read()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    head = raw.split(b"\r\n\r\n", 1)[0]
    print(json.dumps({
        "path": path,
        "headers": [[name, str(value)] for name, value in message.items()],
        "ascii": head.isascii(),
        "longest": max(len(line) for line in raw.split(b"\r\n")),
        "bare": raw.replace(b"\r\n", b"").count(b"\n"),
        "defects": [str(defect) for defect in message.defects],
        "type": message.get_content_type(),
        "parts": [part(each) for each in message.walk() if not each.is_multipart()],
    }))
