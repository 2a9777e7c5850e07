package io.groundwork.tasktype.preference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How one person sees the responses: in an order of their own, and without what could tell which model made them. */
public final class Showing {

    private Showing() {}

    /**
     * The content as it goes to the browser; the ids of responses stay.
     *
     * @param seed the same seed gives the same order
     */
    public static PreferenceContent of(PreferenceContent content, boolean shuffle, boolean hideModels, long seed) {
        List<Response> responses = new ArrayList<>(content.responses());
        if (shuffle) {
            Collections.shuffle(responses, new Random(seed));
        }
        if (hideModels) {
            responses.replaceAll(Response::anonymous);
        }
        return new PreferenceContent(
                content.prompt(),
                content.turns(),
                responses,
                content.externalId(),
                content.language(),
                hideModels ? null : content.metadata());
    }
}
