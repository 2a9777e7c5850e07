package io.groundwork.tasktype.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts text into words as the browser does ({@code Intl.Segmenter}, word-like segments): UAX 29, by dictionary where a
 * script has no spaces. Full stops and colons between letters always separate: versions of the annex differ there.
 */
public final class Words {

    private static final Pattern SEPARATOR = Pattern.compile("(?<=[\\p{L}\\p{M}])[.:\uFF0E\uFE55\uFF1A](?=\\p{L})");

    private Words() {}

    public static int count(String text) {
        return of(text).size();
    }

    public static List<String> of(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ENGLISH);
        String separated = SEPARATOR.matcher(text).replaceAll(" ");
        breaks.setText(separated);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                words.add(separated.substring(start, end));
            }
        }
        return words;
    }
}
