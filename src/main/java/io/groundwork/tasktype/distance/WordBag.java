package io.groundwork.tasktype.distance;

import io.groundwork.tasktype.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a text with how often each stands in it, whatever their case; a text without words is one word itself. */
public record WordBag(Map<String, Integer> words) {

    public WordBag {
        words = Map.copyOf(words);
    }

    public static WordBag of(String text) {
        List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
        Map<String, Integer> bag = new HashMap<>();
        (words.isEmpty() && !text.isBlank() ? List.of(text.strip()) : words)
                .forEach(word -> bag.merge(word, 1, Integer::sum));
        return new WordBag(bag);
    }

    /** How far two texts are apart, 0..1, by the words they share (Sørensen-Dice on multisets). */
    public double distanceTo(WordBag other) {
        if (words.equals(other.words)) {
            return 0;
        }
        int shared = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
                .sum();
        return 1 - 2.0 * shared / (size() + other.size());
    }

    private int size() {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
