package io.groundwork.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.groundwork.release.ReleaseFile;
import io.groundwork.release.ReleaseStatus;
import io.groundwork.ui.CopyText;
import io.groundwork.ui.Rows;
import java.text.NumberFormat;

/** The files of a finished release with their links and checksums. */
class FileTable extends Div {

    private static final int SHOWN_OF_CHECKSUM = 12;
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    FileTable(ReleaseStatus status) {
        Rows rows = new Rows(getTranslation("release.files.of", status.release().number()));
        rows.header(
                getTranslation("release.file"),
                getTranslation("release.rows"),
                getTranslation("release.leftOut"),
                getTranslation("release.size"),
                getTranslation("release.sha256"));
        for (ReleaseFile file : status.files()) {
            rows.row(
                    link(status, file),
                    Rows.quiet(count(file.rows())),
                    leftOut(file),
                    Rows.quiet(size(file.bytes())),
                    CopyText.shortened(file.sha256(), SHOWN_OF_CHECKSUM, getTranslation("release.copy", file.path())));
        }
        add(rows);
    }

    private static Component link(ReleaseStatus status, ReleaseFile file) {
        Anchor link = new Anchor("api/v1/releases/" + status.release().id() + "/files/" + file.path(), file.path());
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
