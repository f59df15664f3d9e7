"""A collector in miniature: takes OTLP over HTTP and prints the readable parts of each request.

receiver.py PORT    port 0 takes any free one; the first line says which.
"""
import http.server
import re
import sys


class Collector(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        kind = self.headers["content-type"]
        # Texts stand in protobuf as they are.
        texts = [text.decode() for text in re.findall(rb"[\x20-\x7e]{4,}", body)]
        print(self.path, kind, " | ".join(texts), flush=True)
        self.send_response(200)
        self.send_header("content-type", "application/x-protobuf")
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Collector)
print(server.server_address[1], flush=True)
server.serve_forever()
