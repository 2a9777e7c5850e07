package io.groundwork.tasktype.ranking;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which two ranked dimensions must not contradict each other. */
final class RelatedField extends MultiSelectComboBox<RelatedField.Couple> {

    /** Two dimensions, the earlier one first. */
    record Couple(String first, String second, String names) {

        boolean isOf(String one, String other) {
            return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
        }
    }

    private List<Couple> offered = List.of();

    RelatedField() {
        setLabel(getTranslation("ranking.settings.related"));
        setHelperText(getTranslation("ranking.settings.related.help"));
        setItemLabelGenerator(Couple::names);
        setWidthFull();
    }

    /** Offers each two of the ranked dimensions; what was chosen among them stays. */
    void offer(List<Dimension> dimensions) {
        Set<Couple> chosen = getValue();
        List<Dimension> ranked = dimensions.stream().filter(Dimension::rank).toList();
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            for (int j = i + 1; j < ranked.size(); j++) {
                couples.add(couple(ranked.get(i), ranked.get(j)));
            }
        }
        if (!couples.equals(offered)) {
            offered = couples;
            setItems(couples);
            setValue(couples.stream()
                    .filter(couple -> chosen.stream().anyMatch(old -> old.isOf(couple.first(), couple.second())))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        setVisible(!couples.isEmpty());
    }

    private Couple couple(Dimension one, Dimension other) {
        return new Couple(
                one.id(), other.id(), getTranslation("ranking.settings.related.couple", one.name(), other.name()));
    }

    void show(List<Dimension> dimensions) {
        offer(dimensions);
        setValue(offered.stream()
                .filter(couple -> dimensions.stream().anyMatch(dimension -> dimension.related().stream()
                        .anyMatch(other -> couple.isOf(dimension.id(), other))))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The dimensions, each related to those that it was chosen with. */
    List<Dimension> applied(List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> dimension.relatedTo(offered.stream()
                        .filter(getValue()::contains)
                        .filter(couple -> couple.first().equals(dimension.id()))
                        .map(Couple::second)
                        .toList()))
                .toList();
    }
}
