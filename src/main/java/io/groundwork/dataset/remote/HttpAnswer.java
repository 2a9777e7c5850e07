package io.groundwork.dataset.remote;

import io.groundwork.dataset.document.FileRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The answer to one GET of HTTP/1.1 over a connection that was chosen beforehand; the JDK's own clients look a host up
 * once more by themselves.
 *
 * @param body without the framing of the transfer
 */
record HttpAnswer(int status, Map<String, String> headers, InputStream body) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    static HttpAnswer to(URI address, AllowedHosts.Place place, Socket socket, Deadline deadline) throws IOException {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        boolean usual = place.port() == (place.secure() ? 443 : 80);
        String request = "GET " + path + query + " HTTP/1.1\r\nHost: " + place.host()
                + (usual ? "" : ":" + place.port())
                + "\r\nUser-Agent: Groundwork\r\nAccept: image/*, video/*\r\nAccept-Encoding: identity\r\n"
                + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        HttpLines lines = new HttpLines(new BufferedInputStream(new TimedStream(socket, deadline)));
        int status = status(lines.next());
        Map<String, String> headers = headers(lines);
        return new HttpAnswer(status, headers, body(lines, headers));
    }

    /** Where the answer sends us; any other answer is {@link FileRefused}. */
    URI redirect(String asked) {
        String location = headers.get("location");
        if (!REDIRECTS.contains(status) || location == null) {
            throw new FileRefused("dataset.media.remote-status", asked, status);
        }
        return AllowedHosts.parsed(location.strip());
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d( .*)?")) {
            throw new IOException("no HTTP");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static Map<String, String> headers(HttpLines lines) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static InputStream body(HttpLines lines, Map<String, String> headers) throws IOException {
        if (!headers.getOrDefault("content-encoding", "identity").equalsIgnoreCase("identity")) {
            throw new IOException("content-encoding " + headers.get("content-encoding"));
        }
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return new FramedStream(lines, -1);
        }
        String length = headers.get("content-length");
        if (length == null) {
            return lines.rest();
        }
        if (!length.matches("\\d{1,18}")) {
            throw new IOException("content-length " + length);
        }
        return new FramedStream(lines, Long.parseLong(length));
    }
}
