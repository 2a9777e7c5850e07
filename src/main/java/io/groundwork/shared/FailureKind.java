package io.groundwork.shared;

/** What kind of failure it is, with the HTTP status that says the same. */
public enum FailureKind {
    BAD_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    GONE(410),
    STALE(412),
    TOO_LARGE(413),
    INVALID(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY(429);

    private final int status;

    FailureKind(int status) {
        this.status = status;
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }
}
