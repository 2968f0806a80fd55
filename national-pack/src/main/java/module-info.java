/**
 * The universal content pack of the demo: the symptom navigator, the regions and the services of the country. No clinician has
 * approved it.
 *
 * <p>It is data. A program that has it beside {@code org.onedoor.content} finds it there as {@code "national"}.
 */
module org.onedoor.pack.national {
    requires org.onedoor.content;
    requires static org.jspecify;

    provides org.onedoor.content.InstalledPack with
            org.onedoor.pack.national.NationalPack;
}
