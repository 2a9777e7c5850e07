package io.groundwork.dataset.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files that nobody wants to get, made on the spot. */
final class HostileFiles {

    static final String ENTITY_BOMB =
            """
            <?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
            <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>
            """;

    private HostileFiles() {}

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A small archive whose one file is very large. */
    static byte[] zipBomb() {
        return zip(Map.of("bomb.txt", new byte[64 << 20]));
    }

    static byte[] docx(String documentXml) {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", documentXml.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] docxBomb() {
        return docx("<w><p><t>" + " ".repeat(64 << 20) + "</t></p></w>");
    }

    static byte[] docxWithEntities() {
        return docx(ENTITY_BOMB + "<w><p><t>&h;</t></p></w>");
    }

    static byte[] docxThatReadsAFile(String uri) {
        return docx("<!DOCTYPE w [<!ENTITY x SYSTEM \"" + uri + "\">]><w><p><t>&x;</t></p></w>");
    }

    static byte[] odtWithEntities() {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put(
                "content.xml",
                (ENTITY_BOMB
                                + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text><text:p>&h;</text:p>"
                                + "</office:text></office:body></office:document-content>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        return zip(parts);
    }

    static byte[] encryptedPdf() {
        return pdf(document -> {
            page(document, "Nobody shall read this.");
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    static byte[] pdfOfPages(int pages) {
        return pdf(document -> {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
        });
    }

    static byte[] scannedPdf() {
        return pdfOfPages(2);
    }

    private static void page(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] pdf(Drawing drawing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            drawing.on(document);
            document.save(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Drawing {
        void on(PDDocument document) throws IOException;
    }
}
