package org.onedoor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.PackFiles.Opened;
import org.onedoor.directory.words.Lexicon;
import org.onedoor.directory.words.TermFile;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** The term lists: a region may add words of its own, and takes none away. */
final class TermsPart implements PackPart<List<Located<TermFile>>, TermsPart.Terms> {

    /** Terms as they are written and as they are understood. */
    static final class Terms {
        private final List<TermFile> files;
        private @Nullable Lexicon lexicon;

        Terms(List<TermFile> files) {
            this.files = List.copyOf(files);
        }

        /** What the lexicon is made of, for overlays to add to. */
        List<TermFile> files() {
            return files;
        }

        /** Made for the first search: inflecting every word takes longer than all else that a pack is made of. */
        synchronized Lexicon lexicon() {
            if (lexicon == null) {
                lexicon = Lexicon.of(files);
            }
            return lexicon;
        }
    }

    @Override
    public Opened<List<Located<TermFile>>> read(PackReading reading) {
        List<Problem> problems = new ArrayList<>();
        List<Located<TermFile>> read = new ArrayList<>();
        for (String path : reading.manifest().terms()) {
            Located<TermFile> file = reading.files().read(TermFile.class, path).into(problems);
            if (file != null) {
                read.add(file);
            }
        }
        return new Opened<>(read, problems);
    }

    @Override
    public Terms check(List<Located<TermFile>> read, PackContents before, List<Problem> problems) {
        read.forEach(file -> problems.addAll(new TermsCheck(file, "", file.value(), before).problems()));
        return new Terms(read.stream().map(Located::value).toList());
    }

    @Override
    public void checkOverlay(
            List<Located<TermFile>> read, Located<RegionOverlay> overlay, PackContents pack, List<Problem> problems) {
        @Nullable TermFile own = overlay.value().terms();
        if (own != null) {
            problems.addAll(new TermsCheck(overlay, "/terms", own, pack).problems());
        }
    }

    @Override
    public Terms in(Terms country, List<RegionOverlay> overlays, PackContents pack) {
        List<TermFile> own = overlays.stream()
                .map(RegionOverlay::terms)
                .filter(Objects::nonNull)
                .toList();
        return own.isEmpty()
                ? country
                : new Terms(
                        Stream.concat(country.files().stream(), own.stream()).toList());
    }
}
