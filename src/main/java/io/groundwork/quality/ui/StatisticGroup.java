package io.groundwork.quality.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.groundwork.shared.ProjectId;
import io.groundwork.tasktype.StatisticTable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of one statistic, of which one is shown: that of the dimension or set of labels that the address names. */
final class StatisticGroup extends Composite<Section> {

    private static final String OF = "of";

    private StatisticGroup(List<StatisticTable> tables, ProjectId project) {
        StatisticTable shown = chosen(tables);
        Object[] arguments = shown.arguments().toArray();
        getContent().addClassName("gw-statistic");
        getContent().add(new H2(getTranslation(shown.titleKey(), arguments)));
        if (tables.size() > 1) {
            getContent().add(choice(tables, shown, project));
        }
        getContent().add(new FigureTable(shown));
        if (!shown.noteKey().isEmpty()) {
            Paragraph note = new Paragraph(getTranslation(shown.noteKey(), arguments));
            note.addClassName("gw-muted");
            getContent().add(note);
        }
    }

    /** One group for each statistic, in their order. */
    static List<StatisticGroup> of(List<StatisticTable> tables, ProjectId project) {
        Map<String, List<StatisticTable>> byTitle = tables.stream()
                .collect(Collectors.groupingBy(StatisticTable::titleKey, LinkedHashMap::new, Collectors.toList()));
        return byTitle.values().stream()
                .map(group -> new StatisticGroup(group, project))
                .toList();
    }

    private static StatisticTable chosen(List<StatisticTable> tables) {
        Optional<String> wanted = UI
                .getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters()
                .getOrDefault(OF, List.of())
                .stream()
                .findFirst();
        return tables.stream()
                .filter(table -> wanted.equals(Optional.ofNullable(table.about())))
                .findFirst()
                .orElse(tables.get(0));
    }

    private Nav choice(List<StatisticTable> tables, StatisticTable shown, ProjectId project) {
        Nav choice = new Nav();
        choice.addClassNames("gw-tabs", "small");
        choice.getElement().setAttribute("aria-label", getTranslation("quality.statistics.choice"));
        for (StatisticTable table : tables) {
            String name = String.valueOf(table.about());
            String address =
                    "projects/" + project + "/statistics?" + OF + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
            Anchor link = new Anchor(address, name);
            if (table.equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            choice.add(link);
        }
        return choice;
    }
}
