package io.groundwork.dataset.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts a paragraph into sentences by the rules of its language; an abbreviation ends none. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "st", "no", "nos", "vol", "fig", "figs", "eq", "sec", "ch", "pp", "p",
            "cf", "vs", "etc", "al", "e.g", "i.e", "approx", "inc", "ltd", "co", "corp", "jr", "sr", "gen", "col", "lt",
            "sgt", "rev", "hon", "dept", "univ", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "a.m", "p.m", "u.s", "u.k", "ca", "bzw", "z.b", "d.h", "u.a", "usw", "nr", "abs", "vgl",
            "bspw", "evtl", "inkl", "str", "hr", "fr", "mme", "mlle", "art", "ed", "eds", "op", "viz", "resp");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.[\"'”’)\\]]*\\s*$");

    private final Locale locale;

    Sentences(@Nullable String language) {
        this.locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
    }

    /** The sentences in order; put together they are the paragraph. */
    List<String> of(String paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(paragraph);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = paragraph.substring(start, end);
            if (end == paragraph.length() || ends(sentence, paragraph.codePointAt(end))) {
                sentences.add(sentence);
                start = end;
            }
        }
        return sentences;
    }

    private static boolean ends(String sentence, int following) {
        if (Character.isLowerCase(following)) {
            return false;
        }
        Matcher last = LAST_WORD.matcher(sentence);
        if (!last.find()) {
            return true;
        }
        String word = last.group(1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return !initial && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
