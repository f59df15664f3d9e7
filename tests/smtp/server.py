"""A mail server for tests: server.py FOLDER PORT. FOLDER/orders.json says how to behave."""

import asyncio
import json
import logging
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

FOLDER = pathlib.Path(sys.argv[1])
PORT = int(sys.argv[2])
USER, PASSWORD = b"desk", b"pass word/1"
# Clients that hang up are what the tests are about.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)


def orders():
    """Read anew for each command, so that a test may change its mind."""
    try:
        return json.loads((FOLDER / "orders.json").read_text())
    except FileNotFoundError:
        return {}


class Handler:
    """Keeps every message with its envelope, in the order of arrival."""

    count = 0

    def log(self, line):
        with (FOLDER / "log").open("a") as log:
            log.write(line + "\n")

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        self.log("EHLO tls" if session.ssl else "EHLO clear")
        session.host_name = hostname
        return responses

    async def handle_RCPT(self, server, session, envelope, address, options):
        refusal = orders().get("rcpt")
        self.log(f"RCPT {address} {refusal or 'taken'}")
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        told = orders()
        if told.get("data"):
            self.log(f"DATA {told['data']}")
            return told["data"]
        Handler.count += 1
        name = f"{Handler.count:06}"
        envelope_facts = {
            "to": envelope.rcpt_tos,
            "from": envelope.mail_from,
            "tls": session.ssl is not None,
            "authenticated": bool(session.authenticated),
        }
        (FOLDER / f"{name}.json").write_text(json.dumps(envelope_facts))
        (FOLDER / f"{name}.part").write_bytes(envelope.original_content)
        (FOLDER / f"{name}.part").rename(FOLDER / f"{name}.eml")
        self.log(f"DATA taken {name}")
        await asyncio.sleep(told.get("delay", 0))
        return "250 OK"


def authenticate(server, session, envelope, mechanism, login):
    good = login.login == USER and login.password == PASSWORD
    handler.log("AUTH good" if good else "AUTH bad")
    return AuthResult(success=good, handled=False)


handler = Handler()


async def main():
    Handler.count = len(list(FOLDER.glob("*.eml")))
    tls = None
    if (FOLDER / "cert.pem").exists():
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(FOLDER / "cert.pem", FOLDER / "key.pem")

    def protocol():
        return SMTP(
            handler,
            hostname="mail.test",
            tls_context=tls,
            require_starttls=tls is not None,
            auth_required=tls is not None,
            authenticator=authenticate if tls else None,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", PORT)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
