/**
 * Company, kind, then names of drivers without `.sys`; a star stands for any end. Drivers that are no file-system filters,
 * or whose filters stand under another name. From the makers' own pages and public driver lists.
 */
export const driverVendorTable = `
NVIDIA|display|nvlddmkm nvpciflt nvhda* nvvad* nvvhci nvkflt nv4_mini
NVIDIA|network|nvnet* nvenetfd
AMD|display|amdkmdag amdkmdap amdwddmg atikmdag atikmpag atihdwt6 ati2mtag amdfendr amdxe atihdwu6
AMD|chipset|amdpsp amdgpio* amdi2c amdppkg* amdsmbus amdsfh* amdpmf* amdrmpex amd_* amd3dvcache
AMD|storage|amdsata amdsbs amdxata amdraid amdbtm rcbottom rcraid rccfg
Intel|display|igdkmd* igkmd* igdpmd* iigd_dch intelhaxm gfxvgpu
Intel|network|ixgb* i40e* iavf* i225* ibtusb
Intel|wireless|netw* netwtw* ibtusb ibtpci icnss
Intel|storage|iastor* iavroc* vmd iirsp irstrtdv
Intel|chipset|heci* teedriver* ialpss* iaioi2c* iaiogpio* iagpio* esif_lf dptf_* ipf_*
Realtek|network|rt640x64 rt640x86 rt25cx* rtux* rtu53* rtl8* rtnic* rtteam* rteth*
Realtek|wireless|rtwlan* rtl819* rtkbtfilter rtkuart rtl8xxx*
Realtek|audio|rtkvhd* rthdra* rtaiodat
Realtek|card reader|rtsp* rtsu* rtspe* rtsx*
Qualcomm Atheros|network|athr* athw* athur* l260* qcamain* qcwlan* qcusb*
Killer Networking|network filter|bflwfx64 bwcw* kfeco* kfecolwf kfeco10x64 e22w* e2xw* e3xw* killer* knetstack
Broadcom|network|bxnd* bxvbd* l4sc* evbd* bcmwl*
Marvell|network|mwifi* aqnic* atlantic*
MediaTek|wireless|mtkwl* mtkbt* netr28x netr28ux rt2870 rt61
Mellanox|network|ipoib* ibbus winverbs winmad
Chelsio|network|cht4* cht5* chvbd*
Emulex|storage|elxstor elxfcoe be2net ocnd*
QLogic|storage|ql2300* ql40xx* qevbd* qlnd* qeois qefcoe
LSI|storage|lsi_* megasas* megasr* mpi3drvi itsas* percsas*
Adaptec|storage|arc arcsas smartsamd
HP|storage|hpsamd hpqilo* hpqflt* hpcisss* cpqcissm
Promise|storage|stexstor ulsata* uliagpkx fasttx*
VIA|storage|viaide vsmraid vstxraid videx64
Samsung|storage|secnvme* samsungrapid*
Western Digital|storage|wdcsam*
VMware|virtualization|vmci vsock vmxnet* vmhgfs vmmemctl vmmouse vmusbmouse vmrawdsk vm3dmp* vmaudio vmx86 vmnet* hcmon vstor2* vsepflt vnetflt vnetwfp pvscsi giappdef vmwvwhd
Oracle VirtualBox|virtualization|vbox*
Parallels|virtualization|prl_*
QEMU|virtualization|netkvm viostor vioscsi vioser balloon viofs vioinput viorng viogpudo qemu*
Citrix|virtualization|picadm pvpkmd* bnistack cfsdep* bnnf bnport xencons
Xen Project|virtualization|xenbus xenvif xennet xenvbd xenfilt
Amazon|virtualization|awsnvme* awspv*
Google|virtualization|gvnic* gpnvme* googlegpu*
Npcap|packet capture|npcap npcap_wifi npf_wifi
WinPcap|packet capture|npf
Win10Pcap|packet capture|win10pcap
USBPcap|packet capture|usbpcap
WinDivert|packet capture|windivert* windivert32 windivert64
OpenVPN|VPN|tap0901 tap0801 ovpn-dco* ovpn_dco*
WireGuard|VPN|wintun wireguard wireguard-*
Cisco|VPN|acsock64 acsock vpnva* dneflt* dne2000 cvpndrva cvpnva* acnam* csco* ciscoamp* immunet*
Fortinet|VPN|ft_vnic* fortips fortisniff* fortishield fortimon* fortifilter fortitransctrl forticlient* pppop* ftsvnic ftvnic* fortiwf* fortiapd
Palo Alto Networks|VPN|pangpd* cyvrfsfd* cyvrlpc cyverak cyvrmtgn tedrdrv* tedrpers* telam* cyvrepst
Check Point|VPN|vsdatant cpepmon epnetflt cpfwd* fw1
Juniper Pulse|VPN|jnprns jnprva* jnprtdi* jnprvamgr pulse*
SonicWall|VPN|swvnic* swips* nxdrv* dne64x
F5|VPN|f5ipfw* urvpn* covpnv64 f5netprov*
Zscaler|VPN|ztap* zapprd zsadriver* zscaler*
NordVPN|VPN|nordlwf nordvpn* nlwt* tapnordvpn
Mullvad|VPN|mullvad-split-tunnel mullvad*
ProtonVPN|VPN|protonvpn* protonvpn.calloutdriver
Private Internet Access|VPN|piawfpcallout
ExpressVPN|VPN|expressvpn* tapexpressvpn
Tailscale|VPN|tailscale*
AnchorFree|VPN|taphss6 hssdrv* afwfp aftap*
Surfshark|VPN|surfshark* tapsurfshark
SoftEther|VPN|neo_* see_* seevpn* selow_x64
ZeroTier|VPN|zttap300 ztport
LogMeIn|VPN|hamachi hamdrv
Teamviewer|VPN|teamviewervpn
CrowdStrike|security|csagent csboot csdevicecontrol csfirmwareanalysis cspcm* cspcm4 csmodules*
SentinelOne|security|sentinelmonitor sentineldevicecontrol sentinelelam sentinelfwnetmonitor sentinelone*
Carbon Black|security|ctifile ctinet cbk7 carbonblackk cbstream cbdisk cbelam parity paritydriver
Trellix|security|firelm01 mvstdi* naiavf5x entdrv51 fireeye* fe_avk wfp_mrt xagt*
Symantec|security|srtsp* eraser* ccset* bhdrv* idsxpx86 ironx64 ironx86 navex* naveng* teefer* wpsdrvnt sysplant* sepm* spbbcdrv symevent*
Trend Micro|security|vsapint tbimdsa* dsvp tdimon* bmfwt* sakfile sakcd imsecsys
Sophos|security|sophos* sntp swi_callout sdcfilter hmpalert hitmanpro*
Kaspersky|security|klif klim* klflt* klhk klids klwfp klwtp kltdi kldisk klbackup* klpd klkbdflt* klmouflt kneps klelam klupd* cm_km kl1 klgse
ESET|security|eamon* ehdrv epfw* eelam ekbdflt edevmon* eamonm
Bitdefender|security|avc3 avckf bdfw* bdelam gzflt atc bdvedisk bdsandbox bdfndisf* bdprivmon bddci vlflt gemma ignis
Avast|security|aswsp aswsnx
Avira|security|avgntflt avipbb avkmgr avnetflt avdevprot
F-Secure|security|fsgk fsatp fses fshs fsdfw fsni* fsulgk fselms
Malwarebytes|security|mbam* mbamchameleon mbamswissarmy mwac farflt flightrecorder* mbae* esprotectiondriver
Panda|security|nnsn* nnspi* nnsstrm nnstl* nnshttp nnsids nnspop3 panda*
Comodo|security|inspect cmdguard cmdhlp
ZoneAlarm|security|vsdatant
Webroot|security|wrkrn wrcore* wrurlflt
Cylance|security|cylance*
Cybereason|security|criomp* crfs* craggregat*
Tanium|security|taniumrecorder*
Qualys|security|qualys* qmon*
Rapid7|security|rapid7*
Sandboxie|sandbox|sbiedrv sbiesvc
Faronics|system recovery|deepfrz dfdisklo fardisk* dffilter faronics*
Microsoft Sysinternals|activity monitor|sysmondrv procmon* procexp* myfault dbgv filem* regmon*
System Informer|hardware tool|systeminformer kprocesshacker*
Riot Vanguard|anti-cheat|vgk
Easy Anti-Cheat|anti-cheat|easyanticheat* eaanticheat*
BattlEye|anti-cheat|bedaisy
FACEIT|anti-cheat|faceit*
Wellbia|anti-cheat|xhunter1
nProtect|anti-cheat|npggsvc gamemon* npptnt2 dump_wmimmc
Denuvo|anti-cheat|denuvo*
Razer|hardware tool|razer*
Logitech|hardware tool|lgbus* lgvirhid lgcoretemp lgjoy* lhidfilt lmoufilt logi_* lvuvc* lvrs* lvpepf*
Corsair|hardware tool|corsair* cueaudio*
ASUS|hardware tool|asio* asus* atkwmiacpi* glckio* asacpi eio64 iomap64
MSI|hardware tool|ntiolib* rtcore64 msio* winring0*
Gigabyte|hardware tool|gdrv* gpcidrv* atillk64
NZXT|hardware tool|nzxt* cam_v3
EVGA|hardware tool|elrawdsk evga*
CPUID|hardware tool|cpuz*
HWiNFO|hardware tool|hwinfo*
OpenLibSys|hardware tool|winring0x64 winring0
SteelSeries|hardware tool|steelseries*
Wacom|hardware tool|wacompen2 hidkmdf
Synaptics|hardware tool|syntp* smbdrv* synusb* synrmihid*
ELAN|hardware tool|etdsmbus elan*
Dell|hardware tool|dell* dbutil* ddpa* bioa*
Lenovo|hardware tool|lenovo* acpivpc ibmpmdrv tvtvcamd
HP|hardware tool|hpdskflt hpcustomcap* accelerometer hpqkbfiltr
Conexant|audio|chdrt* cxaud*
IDT|audio|stwrt*
Creative|audio|cthda* ctaud* ksaud
Nahimic|audio|nahimic* a-volute*
Sonic Studio|audio|sonicstudio*
VB-Audio|audio|vbaudio*
Dolby|audio|dolby*
Virtual Audio Cable|audio|vrtaucbl*
Wave Systems|security|wavx*
DisplayLink|display|dlidusb* dlkmd* dlcdcncm* displaylink*
Spacedesk|display|spacedesk*
Virtual Display|display|parsecvdd iddsample* usbmmidd* virtualdisplay*
Acronis|backup|snapman vididr fltsrv virtual_file afcdp tdrpman* file_protector ngscan volume_tracker
Veeam|backup|veeam*
Paragon|backup|hotcore* uim_* uimbus* ufsd* biont* apmwin* ntfsforwin*
Macrium|backup|psmounter* pssnap* macrium*
AOMEI|backup|ambakdrv ammntdrv amwrtdrv
EaseUS|backup|epmntdrv eubakup eubkmon eudskacs
StorageCraft|backup|stcvsm sbmount*
Veritas|backup|veeprot* virtfile bedisk* vrts*
Commvault|backup|cvcbt* gxflt*
Datto|backup|datto*
Double-Take|replication|dbltake*
Zerto|replication|zdriver* zertocbt*
DataCore|storage|dcsup* dcsfcmp
StarWind|storage|starwind* swmp* swdsk*
PrimoCache|storage|fancyrd fancyccv rsccv* fancycc*
SoftPerfect|storage|spvdbus spvve*
ImDisk|storage|imdisk awealloc aim_ll phdskmnt deviodrv
Dokan|file system|dokan1 dokan2 dokan
WinFsp|file system|winfsp*
Callback Technologies|file system|cbfs* cbdisk* cbvdisk* cbregistry* cbprocess* vpnpbus
Eldos|file system|rawdisk*
ExFAT and Ext2 tools|file system|ext2fsd btrfs zfsin openzfs*
MacDrive|file system|mdfsys mdpmgrnt mac*fs
Google Drive|file system|googledrivefs*
iCloud|file system|icloud*
pCloud|file system|pcloud*
TrueCrypt|encryption|truecrypt veracrypt*
BestCrypt|encryption|bcfnt bcrtl bcbus bcswap bchtfs*
McAfee Drive Encryption|encryption|mfeepepc mfeepe*
Check Point Full Disk Encryption|encryption|prot_2k dlpwpbf* dlpcrypt*
DameWare|remote control|dameware*
TeamViewer|remote control|teamviewer*
Datto RMM|remote control|splashtop*
DAEMON Tools|virtual drive|dtsoftbus* dtlite* dtpro* sptd dtultra*
Alcohol|virtual drive|axco*
Elaborate Bytes|virtual drive|elbycdio elbycdfl vclone
Roxio|virtual drive|rxfilter sscdbhk5 ssrtln pxhlpa64 pxhelp20
GEAR|virtual drive|gearaspiwdm
Canon|printer|cnmss*
Epson|printer|epson*
HASP|licence dongle|hardlock aksfridge akshasp aksusb aksdf hasplms*
SafeNet|licence dongle|sentinel64 sntnlusb* sntuusb*
WIBU|licence dongle|wibukey* codemeter* cmdongle*
NetLimiter|network filter|nltdi* nldrv* netlimiter*
cFosSpeed|network filter|cfosspeed*
GlassWire|network filter|gwdrv glasswire*
Netfilter SDK|network filter|netfilter2 netfilter* nfsdk*
Proxifier|network filter|proxifier*
AdGuard|network filter|adgnetworkwfpdrv adgnetworktdidrv adguard*
Portmaster|network filter|portmasterkext portmaster*
simplewall|network filter|simplewall*
Cold Turkey|network filter|coldturkey*
SplitCam|network filter|splitcam*
Dell Optimizer|network filter|smartbyte* rivetnet*
cFos for ASRock|network filter|asrxfast* xfast*
Gigabyte Speed|network filter|gamefirst*
Array Networks|VPN|arrayvpn*
Ivanti|security|lanpatch* ivanti* heat* sxlib*
BeyondTrust|security|pgdriver* defendpoint* avecto*
CyberArk|security|cybkernel* vfpd*
Forcepoint|security|fppeflt* websense* wsdlpfa* fpwebdrv*
Digital Guardian|security|dgdmk dgfltm*
Varonis|activity monitor|varonis*
Netwrix|activity monitor|netwrix*
Lumension|security|lumension* sanctuary*
Deep Instinct|security|deepinstinct* dikernel*
Morphisec|security|morphisec*
Nexthink|activity monitor|nxtrd* nexthink*
Lakeside|activity monitor|systrack*
Aternity|activity monitor|aternity*
AppSense|security|amfilterdriver* amldr* emdriver*
Liquidware|virtualization|flexapp* profileunity*
FSLogix|virtualization|frxdrv* frxdrvvt frxccd
`;
