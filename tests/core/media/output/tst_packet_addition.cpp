#include "core/media/output/packet_addition.h"

#include <QTest>

#include <cstring>

using namespace tessera::media;

namespace {

PacketPtr packetOf(const QByteArray& bytes) {
    PacketPtr packet = makePacket();
    (void)av_new_packet(packet.get(), static_cast<int>(bytes.size()));
    std::memcpy(packet->data, bytes.data(), static_cast<std::size_t>(bytes.size()));
    return packet;
}

QByteArray bytesOf(const AVPacket& packet) {
    return {reinterpret_cast<const char*>(packet.data), packet.size};
}

QByteArray additionOf(const AVPacket& packet) {
    std::size_t size = 0;
    const std::uint8_t* data = av_packet_get_side_data(&packet, AV_PKT_DATA_MATROSKA_BLOCKADDITIONAL, &size);
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

}  // namespace

class TestPacketAddition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoldedUnfolds() {
        for (const QByteArray& addition : {QByteArray(), QByteArray("opacity")}) {
            const PacketPtr packet = packetOf("picture");
            if (!addition.isEmpty()) {
                std::uint8_t* beside =
                    av_packet_new_side_data(packet.get(), AV_PKT_DATA_MATROSKA_BLOCKADDITIONAL,
                                            static_cast<std::size_t>(addition.size()));
                std::memcpy(beside, addition.data(), static_cast<std::size_t>(addition.size()));
            }
            foldAddition(*packet);
            QVERIFY(additionOf(*packet).isEmpty());
            QCOMPARE(packet->size, 7 + addition.size() + 4);

            QVERIFY(unfoldAddition(*packet));
            QCOMPARE(bytesOf(*packet), QByteArray("picture"));
            QCOMPARE(additionOf(*packet), addition);
        }
    }

    void whatWasNotFoldedIsLeftAlone() {
        for (const QByteArray& bytes : {QByteArray("abc"), QByteArray("picture\xff\xff\xff\xff"),
                                        QByteArray("abc\0\0\0\3", 7), QByteArray("\0\0\0\0", 4)}) {
            const PacketPtr packet = packetOf(bytes);
            QVERIFY(!unfoldAddition(*packet));
            QCOMPARE(bytesOf(*packet), bytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestPacketAddition)
#include "tst_packet_addition.moc"
