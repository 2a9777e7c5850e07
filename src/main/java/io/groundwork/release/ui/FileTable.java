package io.groundwork.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.groundwork.release.FilePlace;
import io.groundwork.release.ReleaseFile;
import io.groundwork.release.ReleaseStatus;
import io.groundwork.ui.CopyText;
import io.groundwork.ui.Rows;
import java.text.NumberFormat;

/** The files of a finished release with their links and checksums. */
class FileTable extends Div {

    private static final int SHOWN_OF_CHECKSUM = 12;
    private static final int MOST = 3;
    private static final int LINKS = 500;
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    FileTable(ReleaseStatus status) {
        addClassName("gw-files");
        Rows rows = new Rows(getTranslation("release.files.of", status.release().number()));
        rows.header(
                getTranslation("release.file"),
                getTranslation("release.rows"),
                getTranslation("release.leftOut"),
                getTranslation("release.size"),
                getTranslation("release.sha256"));
        for (FilePlace place : FilePlace.of(status.files(), MOST)) {
            if (place.isFolder()) {
                addFolder(rows, status, place);
            } else {
                addFile(rows, status, place.files().get(0));
            }
        }
        add(rows);
    }

    private void addFile(Rows rows, ReleaseStatus status, ReleaseFile file) {
        rows.row(
                link(status, file, file.path()),
                Rows.quiet(count(file.rows())),
                leftOut(file),
                Rows.quiet(size(file.bytes())),
                CopyText.shortened(file.sha256(), SHOWN_OF_CHECKSUM, getTranslation("release.copy", file.path())));
    }

    private void addFolder(Rows rows, ReleaseStatus status, FilePlace place) {
        rows.row(
                folder(status, place),
                Rows.quiet(count(0)),
                Rows.quiet(count(0)),
                Rows.quiet(size(place.bytes())),
                Rows.quiet(getTranslation("release.sums")));
    }

    /** The links to its files are made when somebody opens it: there may be thousands. */
    private Component folder(ReleaseStatus status, FilePlace place) {
        Details details = new Details(getTranslation(
                "release.folder", place.path(), count(place.files().size())));
        details.addOpenedChangeListener(change -> {
            details.removeAll();
            if (change.isOpened()) {
                place.files().stream().limit(LINKS).forEach(file -> {
                    Div line = new Div(link(
                            status, file, file.path().substring(place.path().length())));
                    line.addClassName("gw-file");
                    details.add(line);
                });
                if (place.files().size() > LINKS) {
                    details.add(Rows.quiet(getTranslation("release.folder.more", count(LINKS))));
                }
            }
        });
        return details;
    }

    private static Component link(ReleaseStatus status, ReleaseFile file, String name) {
        Anchor link = new Anchor("api/v1/releases/" + status.release().id() + "/files/" + file.path(), name);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Component leftOut(ReleaseFile file) {
        Div cell = new Div(Rows.quiet(count(file.leftOut())));
        if (!file.note().isEmpty()) {
            Div note = new Div(getTranslation(file.note()));
            note.addClassName("gw-muted");
            cell.add(note);
        }
        return cell;
    }

    private String count(long number) {
        return number == 0 ? "–" : NumberFormat.getIntegerInstance(getLocale()).format(number);
    }

    private String size(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 1_000 && unit < UNITS.length - 1) {
            amount /= 1_000;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(getLocale());
        format.setMaximumFractionDigits(amount < 10 && unit > 0 ? 1 : 0);
        return format.format(amount) + "\u00a0" + UNITS[unit];
    }
}
