/**
 * Reads a content pack, which holds everything people author, and compiles it into the edition of one region.
 *
 * <p>Start at {@link org.onedoor.content.ContentPack}. What an {@link org.onedoor.content.Edition} gives is all that a user
 * interface needs. What holds in every region is told by {@link org.onedoor.content.proof.PackProof}. A folder that people edit while
 * the door is open is followed by {@link org.onedoor.content.live.LivePack}.
 */
module org.onedoor.content {
    requires transitive org.onedoor.directory;
    requires transitive org.onedoor.navigator;
    requires static transitive org.jspecify;

    uses org.onedoor.content.InstalledPack;

    exports org.onedoor.content;
    exports org.onedoor.content.live;
    exports org.onedoor.content.proof;

    opens org.onedoor.content to
            org.hibernate.validator;
}
