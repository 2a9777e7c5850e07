package io.groundwork.dataset.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a PDF page by page with PDFBox. Not with Tika's parser over it: that one drops the font sizes, and in a PDF
 * these are all there is to tell a heading by.
 */
final class PdfFormat implements DocumentFormat {

    private static final int SAMPLED_PAGES = 12;

    private final int mostPages;

    PdfFormat(int mostPages) {
        this.mostPages = mostPages;
    }

    @Override
    public void read(Path file, BlockSink sink) throws IOException {
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
                PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > mostPages) {
                throw new ReadingFailed("dataset.reject.too-many-pages", pages, mostPages);
            }
            String title = document.getDocumentInformation().getTitle();
            if (title != null) {
                sink.title(title);
            }
            PdfSample sample = new PdfSample();
            read(document, 1, Math.min(pages, SAMPLED_PAGES), sample::take);
            PdfBlocks blocks = new PdfBlocks(sink, sample.bodySize(), sample.furniture());
            read(document, 1, pages, blocks::page);
            blocks.finish();
        }
    }

    private static void read(PDDocument document, int from, int to, PdfPages.Taker taker) throws IOException {
        PdfPages pages = new PdfPages(taker);
        pages.setStartPage(from);
        pages.setEndPage(to);
        pages.getText(document);
    }
}
