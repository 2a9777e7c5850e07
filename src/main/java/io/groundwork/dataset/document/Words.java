package io.groundwork.dataset.document;

/** Counts words: runs of letters and digits, and every sign of scripts that are written without spaces as half a word. */
public final class Words {

    private Words() {}

    public static int count(String text) {
        int words = 0;
        int signs = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (withoutSpaces(point)) {
                signs++;
                inWord = false;
            } else if (Character.isLetterOrDigit(point)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = inWord && joins(point);
            }
        }
        return words + (signs + 1) / 2;
    }

    private static boolean joins(int point) {
        return point == '\''
                || point == '’'
                || point == '-'
                || point == '.'
                || point == ','
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean withoutSpaces(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(point);
            default -> false;
        };
    }
}
