"""How schemathesis sends a mail: as the text that it made, whatever that is."""

import schemathesis


@schemathesis.serializer("message/rfc822")
def mail(_context, value):
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")
