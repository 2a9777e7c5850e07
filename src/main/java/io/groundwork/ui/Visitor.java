package io.groundwork.ui;

import java.util.Set;

/** Whom the shell greets; answered by the module that knows people. */
public interface Visitor {

    /** The name to show. */
    String name();

    /** The names of the roles held everywhere or in any project. */
    Set<String> roles();
}
