package org.onedoor.content;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onedoor.directory.Found;
import org.onedoor.directory.Match;
import org.onedoor.directory.Need;
import org.onedoor.directory.Search;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.words.Understanding;
import org.onedoor.navigator.Circumstances;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.definition.Action;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Topic;

/**
 * A content pack compiled for one region: all that a user interface needs. Immutable and thread-safe.
 *
 * <p>An edition is serialised by the name of its pack and its region, and read again from there.
 */
public final class Edition implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient ContentPack pack;
    private final transient Region region;
    private final transient PackContents contents;

    Edition(ContentPack pack, Region region, PackContents contents) {
        this.pack = pack;
        this.region = region;
        this.contents = contents;
    }

    /** The region this edition is for. */
    public Region region() {
        return region;
    }

    /** The symptom navigator. */
    public Navigator navigator() {
        return contents.of(PackParts.NAVIGATOR);
    }

    /** The services, as this region shows them. */
    public ServiceDirectory directory() {
        return contents.of(PackParts.SERVICES).directory();
    }

    /** The measurement scales: those that ship and those that the pack brings, which stand in for shipped ones of the same id. */
    public ScaleCatalogue scales() {
        return contents.of(PackParts.SCALES);
    }

    /** The country's regions. */
    public Regions regions() {
        return contents.of(PackParts.REGIONS);
    }

    /** The topics that people can look for help with. */
    public List<Topic> topics() {
        return navigator().definition().topics();
    }

    /** Which pack this is an edition of, and of which version. */
    public PackManifest manifest() {
        return pack.manifest();
    }

    /**
     * The edition of the visitor's own region, from the same pack.
     *
     * @param code code of a region
     * @throws IllegalArgumentException if there is no such region
     */
    public Edition at(String code) {
        return pack.edition(code);
    }

    /**
     * What the visitor of a result needs from this edition's services. This is the one way from a result to a need.
     *
     * @param language in which the visitor wants to be served
     * @param at when the services are needed
     */
    public Need need(Result result, Language language, Instant at) {
        List<String> topics = result.topics().stream().map(Topic::id).toList();
        return need(result.step(), result.circumstances(), language, at).withTopics(topics);
    }

    /** The same with the topics still open, for programs that ask for many visitors who differ in their topics alone. */
    public Need need(StepOfNeed step, Circumstances told, Language language, Instant at) {
        Need own = Need.of(step, region.code(), language, at).withAges(told.ages());
        return told.audience() == null ? own : own.withAudience(told.audience());
    }

    /** What somebody's own words mean, by the pack's term lists. Nothing of it is kept. */
    public Understanding understand(String text, Language language) {
        return contents.of(PackParts.TERMS).lexicon().understand(text, language);
    }

    /** The services that a search gives, never none; where its words tell of danger, whom to call comes first. */
    public Found find(Search search, Understanding understood) {
        return directory().find(search, topics(), understood);
    }

    /**
     * Whom to contact for what was told, the first to contact first: what the content names for the situation, as far as it is there for
     * the visitor, and after it the crisis contacts where they are to be shown. In danger the emergency number comes first.
     *
     * @param need of the result
     */
    public List<Match> contacts(Result result, Need need) {
        List<Match> named = directory().named(result.contacts(), need);
        List<Match> crisis = result.crisis() ? crisis(need.language(), need.at()) : List.of();
        Map<String, Match> all = new LinkedHashMap<>();
        crisis.stream()
                .filter(match -> result.danger() && match.channel().emergencyNumber())
                .forEach(match -> all.putIfAbsent(match.service().id(), match));
        Stream.concat(named.stream(), crisis.stream())
                .forEach(match -> all.putIfAbsent(match.service().id(), match));
        return List.copyOf(all.values());
    }

    /** What an action opens for this visitor: a number to call or a page; empty when it needs no service. */
    public Optional<Match> opens(Action action, Need need) {
        return directory().named(action.contacts(), need).stream().findFirst();
    }

    /**
     * Emergency and crisis contacts, the first one to call first. Wherever contacts are shown, they are shown in this order, of
     * which {@link org.onedoor.content.proof.PackProof} tells what holds at every hour.
     */
    public List<Match> crisis(Language language, Instant at) {
        return directory().crisis(region.code(), language, at);
    }

    private Object writeReplace() {
        return new Written(pack.files(), region.code());
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("An edition is read from its pack");
    }

    /** What is stored of an edition. */
    private record Written(PackFiles files, String region) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return (files instanceof PackFiles.Installed installed
                            ? ContentPack.bundled(installed.pack())
                            : PackReader.read(files))
                    .edition(region);
        }
    }
}
