package io.groundwork.process.gate;

/** The text is no expression of the small grammar; the message is where the reading stopped. */
final class UnreadableExpression extends RuntimeException {

    UnreadableExpression(String at) {
        super(at.isEmpty() ? "the end" : at);
    }
}
