package io.groundwork.ui;

/** The drawings of the navigation: outlines on a grid of 20, drawn in the colour of the text. */
public enum NavigationIcon {
    INBOX("M3 11.5 5 4h10l2 7.5V16H3v-4.5Zm0 0h4l1 2h4l1-2h4"),
    PROJECTS("M3 5.5h5l1.5 2H17V15H3V5.5Z"),
    WORK("M5 3h10v14H5V3Zm3 4h4M8 10h4M8 13h2"),
    WORKFLOW("M3 4h5v4H3V4Zm9 8h5v4h-5v-4ZM8 6h6.5v6"),
    HISTORY("M10 3.5a6.5 6.5 0 1 1-6.2 4.6M3 4v4h4M10 6.5V10l2.5 1.5"),
    PEOPLE(
            "M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 16c0-2.8 2-4.5 4.5-4.5S12 13.2 12 16M13 4.3a2.5 2.5 0 0 1 0 4.4M14 11.8c1.8.5 3 2 3 4.2"),
    SETTINGS("M3 6h8m4 0h2M3 14h2m4 0h8M13 4v4M7 12v4"),
    ACCOUNT("M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 17c0-3.3 2.6-5.5 6-5.5s6 2.2 6 5.5");

    private final String path;

    NavigationIcon(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
