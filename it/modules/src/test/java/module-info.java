/** Uses the packaged modules from outside, as any other module would. */
open module org.onedoor.it {
    requires org.onedoor.content;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;
    requires org.assertj.core;
}
