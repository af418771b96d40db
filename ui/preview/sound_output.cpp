#include "ui/preview/sound_output.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <cstring>

namespace tessera::ui {

namespace {

// Without an end: what the device asks for, round and round.
class SoundLoop final : public QIODevice {
public:
    SoundLoop(std::shared_ptr<const Sound> sound, double seconds) : m_sound(std::move(sound)) {
        const auto frame = static_cast<qint64>(seconds * m_sound->rate);
        m_at = frame * m_sound->channels * qint64{sizeof(float)} % bytes();
        open(QIODevice::ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return bytes() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char* data, qint64 most) override {
        const char* all = reinterpret_cast<const char*>(m_sound->samples.data());
        for (qint64 done = 0; done < most;) {
            const qint64 count = std::min(most - done, bytes() - m_at);
            std::memcpy(data + done, all + m_at, static_cast<size_t>(count));
            done += count;
            m_at = (m_at + count) % bytes();
        }
        return most;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    [[nodiscard]] qint64 bytes() const {
        return static_cast<qint64>(m_sound->samples.size() * sizeof(float));
    }

    std::shared_ptr<const Sound> m_sound;
    qint64 m_at = 0;  // byte
};

class DeviceOutput final : public SoundOutput {
public:
    bool play(const std::shared_ptr<const Sound>& sound, double seconds) override {
        stop();
        QAudioFormat format;
        format.setSampleRate(sound->rate);
        format.setChannelCount(sound->channels);
        format.setSampleFormat(QAudioFormat::Float);
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull() || !device.isFormatSupported(format)) {
            return false;
        }
        m_loop = std::make_unique<SoundLoop>(sound, seconds);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->start(m_loop.get());
        return m_sink->error() == QAudio::NoError;
    }

    void stop() override {
        m_sink.reset();  // before what it reads
        m_loop.reset();
    }

    [[nodiscard]] std::optional<double> heard() const override {
        const qint64 microseconds = m_sink != nullptr ? m_sink->processedUSecs() : 0;
        return microseconds > 0 ? std::optional(static_cast<double>(microseconds) / 1e6) : std::nullopt;
    }

private:
    std::unique_ptr<SoundLoop> m_loop;
    std::unique_ptr<QAudioSink> m_sink;
};

}  // namespace

std::unique_ptr<SoundOutput> makeSoundOutput() {
    return std::make_unique<DeviceOutput>();
}

}  // namespace tessera::ui
