package io.groundwork.people.token;

/**
 * A token just made.
 *
 * @param secret what the client sends; shown this once and kept nowhere
 */
public record IssuedToken(ApiToken token, String secret) {}
