package io.groundwork.api;

/** What a stored answer belongs to. */
record AnswerKey(String caller, String route, String key) {

    private static final int LONGEST_ROUTE = 300;

    AnswerKey {
        route = route.length() <= LONGEST_ROUTE ? route : route.substring(0, LONGEST_ROUTE);
    }
}
