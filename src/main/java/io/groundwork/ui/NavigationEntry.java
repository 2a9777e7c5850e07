package io.groundwork.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry of the main navigation, contributed as a bean by the module that owns the page. */
public interface NavigationEntry {

    /** Its title is the message {@code navigation.<id>}. */
    String id();

    /** Its place, smallest first: inbox 10, projects 20, my work 30, workflows 40, history 50, people 60. */
    int order();

    /** The address without a leading slash. */
    String path();

    /** What stands before the title. */
    NavigationIcon icon();

    /** Who sees it, by the names of roles held everywhere or in any project; empty for everybody. */
    Set<String> roles();

    /** A number shown at the end, e.g. of pieces of work waiting; null for none. */
    default @Nullable Long badge() {
        return null;
    }

    /** Whether somebody with these roles sees the entry; administrators see all. */
    static boolean visible(NavigationEntry entry, Set<String> roles) {
        return roles.contains("ADMIN") || named(entry, roles);
    }

    /** Whether the entry is made for somebody with these roles. */
    static boolean named(NavigationEntry entry, Set<String> roles) {
        return entry.roles().isEmpty() || entry.roles().stream().anyMatch(roles::contains);
    }
}
