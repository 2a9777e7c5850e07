package io.groundwork.dataset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small images for tests, each colour another file. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(Color colour) {
        return encoded("png", colour);
    }

    public static byte[] jpeg(Color colour) {
        return encoded("jpeg", colour);
    }

    public static byte[] gif(Color colour) {
        return encoded("gif", colour);
    }

    /** Packs names and contents, in turn. */
    public static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** Wider than high, the left half in the colour, the right half white. */
    private static byte[] encoded(String format, Color colour) {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, 24, 16);
        paint.setColor(colour);
        paint.fillRect(0, 0, 12, 16);
        paint.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
